/// Tells what lies ahead, and what of it is near.
package app.productdesk.application.renewals;
