package app.productdesk.application.renewals;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.CancellationWindow;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.renewals.Agenda;
import app.productdesk.domain.renewals.Milestone;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.stream.Collectors;

/// Lists what happens to the organization’s subscriptions in the coming 18 months. Blocks.
public final class ListRenewals {

    private final ProductCatalog catalog;
    private final CancellationPolicy policy;
    private final RefundPolicy refunds;
    private final Operator operator;
    private final InstantSource clock;

    /// @param policy decides what can be cancelled now
    /// @param refunds the conventions of what would come back; those of the policy
    public ListRenewals(
            ProductCatalog catalog,
            CancellationPolicy policy,
            RefundPolicy refunds,
            Operator operator,
            InstantSource clock) {
        this.catalog = catalog;
        this.policy = policy;
        this.refunds = refunds;
        this.operator = operator;
        this.clock = clock;
    }

    public RenewalList run() {
        long revision = catalog.revision();
        Snapshot snapshot = catalog.snapshot();
        Portfolio portfolio = snapshot.portfolio();
        Instant now = clock.instant();
        var users = LicensedUsers.of(snapshot.assignments(), portfolio.subscriptions(), now);
        Agenda agenda = Agenda.of(portfolio, users, refunds, now, Agenda.MONTHS);
        Set<SubscriptionId> cancellable =
                agenda.milestones().stream()
                        .filter(milestone -> isOpen(milestone, now))
                        .map(Milestone::subscription)
                        .map(one -> new CancellationCase(one, portfolio, users, operator, now))
                        .filter(asked -> policy.decide(asked) instanceof Allowed)
                        .map(asked -> asked.subscription().id())
                        .collect(Collectors.toUnmodifiableSet());
        return new RenewalList(portfolio.organization(), agenda, cancellable, revision);
    }

    /// Whether the workspace was changed since a list was read, by this window or another.
    public boolean isOutdated(long revision) {
        return catalog.revision() != revision;
    }

    private static boolean isOpen(Milestone milestone, Instant now) {
        return milestone.kind() == Milestone.Kind.WINDOW_CLOSES
                && !now.isBefore(milestone.at().minus(CancellationWindow.LENGTH));
    }
}
