package app.productdesk.application.products;

import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.portfolio.ToldFacts;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.IntStream;

/// Writes down what a person tells of a subscription that came from files, and its charge with it.
/// Can be told again until the subscription has ended. Blocks.
public final class TellFacts {

    private final SubscriptionChanger changer;
    private final Operator operator;
    private final InstantSource clock;

    public TellFacts(SubscriptionChanger changer, Operator operator, InstantSource clock) {
        this.changer = changer;
        this.operator = operator;
        this.clock = clock;
    }

    /// What became of it.
    public enum Outcome {
        TOLD,
        /// The subscription is not there any more.
        GONE,
        /// It has ended, or nothing of it was seen in files: there is nothing to tell.
        NOTHING_TO_TELL
    }

    /// Writes the facts down.
    ///
    /// @param facts whose account is taken for the one that is there when name, agreement and tax
    ///   rate are the same; its id does not matter
    public Outcome tell(SubscriptionId id, ToldFacts facts) {
        return changer.change(change -> tellInside(change, id, facts));
    }

    private Outcome tellInside(WorkspaceChange change, SubscriptionId id, ToldFacts facts) {
        Snapshot snapshot = change.snapshot();
        Instant now = clock.instant();
        Optional<Subscription> found = snapshot.portfolio().find(id);
        if (found.isEmpty()) {
            return Outcome.GONE;
        }
        if (found.get().observed().isEmpty() || found.get().ending().cancelledAt().isPresent()) {
            return Outcome.NOTHING_TO_TELL;
        }
        BillingAccount account = sameOrNew(facts.account(), snapshot.portfolio());
        change.save(account);
        var settled =
                new ToldFacts(
                        account,
                        facts.term(),
                        facts.recurringBilling(),
                        facts.unitPrice(),
                        facts.state());
        Subscription told = settled.tell(found.get(), now);
        change.save(told);
        change.replaceCharges(id, settled.charges(told, now));
        change.record(
                new ActivityEntry(
                        now,
                        operator.name(),
                        ActivityEntry.Kind.FACTS_TOLD,
                        id,
                        Optional.empty(),
                        ""));
        return Outcome.TOLD;
    }

    private static BillingAccount sameOrNew(BillingAccount told, Portfolio portfolio) {
        return portfolio.accounts().stream()
                .filter(one -> one.name().equals(told.name()))
                .filter(one -> one.agreement() == told.agreement())
                .filter(one -> one.taxRate().compareTo(told.taxRate()) == 0)
                .findFirst()
                .orElseGet(() -> withFreeId(told, portfolio));
    }

    private static BillingAccount withFreeId(BillingAccount told, Portfolio portfolio) {
        BillingAccountId free =
                IntStream.iterate(1, number -> number + 1)
                        .mapToObj(BillingAccountId::told)
                        .filter(
                                id ->
                                        portfolio.accounts().stream()
                                                .noneMatch(one -> one.id().equals(id)))
                        .findFirst()
                        .orElseThrow();
        return new BillingAccount(
                free, told.name(), told.agreement(), told.taxRate(), told.partner());
    }
}
