package app.productdesk.application.renewals;

import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.renewals.Agenda;
import app.productdesk.domain.renewals.Milestone;
import java.util.Set;

/// What lies ahead, as it is at one instant.
///
/// @param cancellable what is in a window that is open now and can be cancelled by the operator
/// @param revision what [app.productdesk.application.port.store.ProductCatalog#revision()] said
///   before the list was read
public record RenewalList(
        Organization organization, Agenda agenda, Set<SubscriptionId> cancellable, long revision) {

    public RenewalList {
        cancellable = Set.copyOf(cancellable);
    }

    /// Whether a milestone is the end of a window that is open now, in which the operator can
    /// cancel.
    public boolean canCancelUntil(Milestone milestone) {
        return milestone.kind() == Milestone.Kind.WINDOW_CLOSES
                && !agenda.from().isBefore(milestone.at().minus(CancellationWindow.LENGTH))
                && cancellable.contains(milestone.subscription().id());
    }
}
