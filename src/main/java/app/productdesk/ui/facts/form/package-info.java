/// The form in which somebody tells what files do not say.
package app.productdesk.ui.facts.form;
