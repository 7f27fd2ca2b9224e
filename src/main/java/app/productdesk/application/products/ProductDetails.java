package app.productdesk.application.products;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.term.CurrentTerm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Everything there is to tell about one subscription at one instant.
///
/// @param charges all charges so far, oldest first
/// @param addOns the add-ons of it, in every status
/// @param base what it is an add-on of
/// @param window until when it can be cancelled, where the agreement knows a window
/// @param ifCancelledNow what would happen when; absent where it has ended
/// @param rule the rule of 25 in force
/// @param history what was done to it, newest first
public record ProductDetails(
        Organization organization,
        ProductOverview overview,
        CurrentTerm term,
        List<Charge> charges,
        List<ProductOverview> addOns,
        Optional<ProductOverview> base,
        Optional<CancellationWindow> window,
        Optional<DataDates> ifCancelledNow,
        LicensedUserRule rule,
        List<ActivityEntry> history,
        Instant at) {

    public ProductDetails {
        charges = List.copyOf(charges);
        addOns = List.copyOf(addOns);
        history = List.copyOf(history);
    }
}
