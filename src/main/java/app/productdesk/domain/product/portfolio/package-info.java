/// Everything an organization has bought, as it was read or told.
package app.productdesk.domain.product.portfolio;
