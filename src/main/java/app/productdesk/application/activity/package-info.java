/// Reading, checking and sealing the record of changes.
package app.productdesk.application.activity;
