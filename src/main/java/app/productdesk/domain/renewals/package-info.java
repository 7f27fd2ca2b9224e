/// What lies ahead of the organization’s subscriptions, and what money hangs on it.
package app.productdesk.domain.renewals;
