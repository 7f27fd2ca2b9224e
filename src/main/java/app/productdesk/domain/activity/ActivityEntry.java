package app.productdesk.domain.activity;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.util.Optional;

/// One change that somebody made: who, when, what.
///
/// @param by the operator’s name
/// @param subscription what it was done to
/// @param receipt the receipt that was issued with it; absent for everything but a cancellation
/// @param detail what was chosen, as the constant’s name; empty where the kind says it all
public record ActivityEntry(
        Instant at,
        String by,
        Kind kind,
        SubscriptionId subscription,
        Optional<ReceiptNumber> receipt,
        String detail) {

    /// What was done.
    public enum Kind {
        CANCELLED,
        REACTIVATED,
        DELETED,
        RECURRING_BILLING_CHANGED
    }
}
