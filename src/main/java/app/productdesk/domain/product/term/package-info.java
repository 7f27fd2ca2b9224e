/// The stretches of time that were committed to, and what follows them.
package app.productdesk.domain.product.term;
