/// How a subscription comes back, and what is charged when it does.
package app.productdesk.domain.cancellation.comeback;
