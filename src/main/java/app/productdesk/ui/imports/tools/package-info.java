/// What every part of bringing in works with, and where it leads to.
package app.productdesk.ui.imports.tools;
