/// What the decision is taken from, and why it may be a refusal.
package app.productdesk.domain.cancellation.rule;
