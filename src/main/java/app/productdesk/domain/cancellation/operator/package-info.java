/// The person at the keyboard, and what they may do.
package app.productdesk.domain.cancellation.operator;
