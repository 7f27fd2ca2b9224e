/// What is written for people and programs outside.
package app.productdesk.application.port.document;
