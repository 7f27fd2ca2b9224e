package app.productdesk.application.cancellation;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.domain.actions.ActionPolicy;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.cancellation.Cancellation;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.Confirmation;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cancels a subscription: asks first, then, when the answer still stands, ends it, credits the
/// refund, issues the receipt and writes it down, all in one transaction. Blocks.
public final class CancelSubscription {

    private final ProductCatalog catalog;
    private final SubscriptionChanger changer;
    private final CancellationPolicy policy;
    private final Operator operator;
    private final InstantSource clock;

    public CancelSubscription(
            ProductCatalog catalog,
            SubscriptionChanger changer,
            CancellationPolicy policy,
            Operator operator,
            InstantSource clock) {
        this.catalog = catalog;
        this.changer = changer;
        this.policy = policy;
        this.operator = operator;
        this.clock = clock;
    }

    /// The answer as it is now; empty when there is no such subscription. Changes nothing.
    public Optional<CancellationQuestion> ask(SubscriptionId id) {
        Snapshot snapshot = catalog.snapshot();
        Instant now = clock.instant();
        return caseOf(id, snapshot, now).map(asked -> question(asked, policy.decide(asked)));
    }

    /// Cancels, if the answer is still the one that was agreed to. Decides again from what is there
    /// inside the transaction: the window may have closed, or another day begun, while the dialog
    /// stood open.
    ///
    /// @param agreed what the person saw
    /// @param comment free text, may be empty
    public ConfirmResult confirm(
            SubscriptionId id, Allowed agreed, CancellationReason reason, String comment) {
        return changer.change(
                change -> {
                    Instant now = clock.instant();
                    return caseOf(id, change.snapshot(), now)
                            .map(asked -> decideAgain(change, asked, agreed, reason, comment))
                            .orElseGet(ConfirmResult.Gone::new);
                });
    }

    private ConfirmResult decideAgain(
            WorkspaceChange change,
            CancellationCase asked,
            Allowed agreed,
            CancellationReason reason,
            String comment) {
        CancellationDecision decision = policy.decide(asked);
        if (!(decision instanceof Allowed allowed)
                || !allowed.sameTermsAs(agreed)
                || !payment(allowed, asked).equals(payment(agreed, asked))) {
            return new ConfirmResult.AnswerChanged(decision);
        }
        var confirmation = new Confirmation(operator, asked.now(), reason, comment);
        var cancellation = new Cancellation(asked, policy.rule(), allowed, confirmation);
        return new ConfirmResult.Cancelled(carryOut(change, cancellation));
    }

    private static Receipt carryOut(WorkspaceChange change, Cancellation cancellation) {
        cancellation.ended().forEach(change::save);
        cancellation.credited().forEach(change::save);
        Instant at = cancellation.confirmation().at();
        ZoneId zone = cancellation.asked().portfolio().organization().zone();
        ReceiptNumber number = change.nextReceiptNumber(at.atZone(zone).getYear());
        SubscriptionId id = cancellation.asked().subscription().id();
        ChainHead head =
                change.record(
                        new ActivityEntry(
                                at,
                                cancellation.confirmation().operator().name(),
                                ActivityEntry.Kind.CANCELLED,
                                id,
                                Optional.of(number),
                                cancellation.confirmation().reason().name()));
        Receipt receipt =
                Receipt.of(number, cancellation, licensesRemoved(change, cancellation), head);
        change.issue(receipt);
        return receipt;
    }

    /// How many gave up a license and hold none of the subscription now.
    private static int licensesRemoved(WorkspaceChange change, Cancellation cancellation) {
        SubscriptionId id = cancellation.asked().subscription().id();
        Set<PersonId> without = new HashSet<>(change.gaveUp(id));
        without.removeAll(cancellation.asked().users().of(id));
        return without.size();
    }

    private Optional<CancellationCase> caseOf(SubscriptionId id, Snapshot snapshot, Instant now) {
        return snapshot.portfolio()
                .find(id)
                .map(
                        found ->
                                new CancellationCase(
                                        found,
                                        snapshot.portfolio(),
                                        LicensedUsers.of(
                                                snapshot.assignments(),
                                                snapshot.portfolio().subscriptions(),
                                                now),
                                        operator,
                                        now));
    }

    private CancellationQuestion question(CancellationCase asked, CancellationDecision decision) {
        Optional<RefundPayment> payment =
                decision instanceof Allowed allowed
                        ? Optional.of(payment(allowed, asked))
                        : Optional.empty();
        return new CancellationQuestion(
                asked.portfolio().organization(),
                asked.subscription(),
                asked.account(),
                policy.rule(),
                asked.count(),
                names(asked),
                decision,
                ActionPolicy.of(asked),
                payment,
                DataDates.after(asked.now()),
                asked.now());
    }

    private static RefundPayment payment(Allowed allowed, CancellationCase asked) {
        return RefundPayment.of(allowed.refund(), asked.account().agreement());
    }

    private static Map<String, String> names(CancellationCase asked) {
        Map<String, String> names = new HashMap<>();
        for (Subscription each : asked.portfolio().subscriptions()) {
            names.put(each.id().value(), each.sku().name());
        }
        return names;
    }
}
