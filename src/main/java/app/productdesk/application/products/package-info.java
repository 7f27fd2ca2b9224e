/// Seeing what the organization has bought, and changing how it goes on.
package app.productdesk.application.products;
