/// Who holds a license through a subscription, and who can best do without.
package app.productdesk.domain.removal.holder;
