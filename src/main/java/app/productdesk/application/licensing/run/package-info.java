/// Removals that are carried out, gone on with and undone.
package app.productdesk.application.licensing.run;
