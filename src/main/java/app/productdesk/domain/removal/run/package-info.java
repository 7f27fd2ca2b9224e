/// A removal under way, as the journal keeps it.
package app.productdesk.domain.removal.run;
