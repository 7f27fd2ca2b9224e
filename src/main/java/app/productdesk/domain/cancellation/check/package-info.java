/// The ordered questions that a cancellation has to pass (decisions 3).
package app.productdesk.domain.cancellation.check;
