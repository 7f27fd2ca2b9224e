package app.productdesk.application.products;

import app.productdesk.domain.cancellation.comeback.Reactivation;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What reactivating a subscription would do at one instant.
///
/// @param back what would come back; nothing of it is true while the action is not possible
/// @param at the instant it was worked out for
public record ReactivationPreview(Reactivation back, Instant at) {

    /// What would be charged at once; empty when nothing would.
    public Optional<TaxedAmount> charged() {
        return back.charged(at);
    }

    /// The charges that make up that amount.
    public List<Charge> chargedNow() {
        return back.charges().stream().filter(charge -> charge.chargedAt().equals(at)).toList();
    }
}
