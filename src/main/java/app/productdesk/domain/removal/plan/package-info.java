/// What a choice of people comes to before anything is done.
package app.productdesk.domain.removal.plan;
