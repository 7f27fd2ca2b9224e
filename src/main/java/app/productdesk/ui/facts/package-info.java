/// Asks a person for what the files of an organization do not say of a subscription.
package app.productdesk.ui.facts;
