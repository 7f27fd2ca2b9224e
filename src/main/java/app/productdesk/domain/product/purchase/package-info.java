/// How something was bought and who is billed for it.
package app.productdesk.domain.product.purchase;
