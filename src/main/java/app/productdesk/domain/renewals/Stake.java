package app.productdesk.domain.renewals;

import app.productdesk.domain.product.charge.TaxedAmount;

/// Money that hangs on a day ahead.
///
/// @param meaning what becomes of the amount
/// @param amount with the tax on it; may be zero where a product costs nothing
public record Stake(Meaning meaning, TaxedAmount amount) {

    /// What becomes of an amount.
    public enum Meaning {
        /// It is charged first in the term that begins.
        CHARGED,
        /// It comes back if the subscription is cancelled by then, and does not later.
        STILL_RETURNED
    }
}
