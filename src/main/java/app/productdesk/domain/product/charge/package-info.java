/// What was charged for subscriptions, and what becomes of it with time.
package app.productdesk.domain.product.charge;
