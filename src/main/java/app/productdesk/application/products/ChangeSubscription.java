package app.productdesk.application.products;

import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.domain.actions.ActionPolicy;
import app.productdesk.domain.actions.Availability;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.comeback.Reactivation;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Changes how a subscription goes on: edits recurring billing, reactivates, deletes. Each asks
/// again, inside the transaction, whether it still may. Blocks.
public final class ChangeSubscription {

    private final SubscriptionChanger changer;
    private final Operator operator;
    private final InstantSource clock;

    public ChangeSubscription(SubscriptionChanger changer, Operator operator, InstantSource clock) {
        this.changer = changer;
        this.operator = operator;
        this.clock = clock;
    }

    /// Chooses what happens at the end of the term; the add-ons, which cannot be changed alone, go
    /// the same way.
    public ChangeResult setRecurringBilling(SubscriptionId id, RecurringBilling setting) {
        return change(
                id,
                ProductAction.EDIT_RECURRING_BILLING,
                (change, asked) -> {
                    Renewal renewal =
                            asked.subscription()
                                    .lifecycle()
                                    .renewalWhenChosen(setting, asked.now());
                    asked.ending().forEach(each -> change.save(edited(each, renewal)));
                    note(
                            change,
                            asked,
                            ActivityEntry.Kind.RECURRING_BILLING_CHANGED,
                            setting.name());
                    return edited(asked.subscription(), renewal);
                });
    }

    public ChangeResult reactivate(SubscriptionId id) {
        return change(
                id,
                ProductAction.REACTIVATE,
                (change, asked) -> {
                    Reactivation back =
                            Reactivation.of(asked.subscription(), asked.portfolio(), asked.now());
                    back.subscriptions().forEach(change::save);
                    back.charges().forEach(change::save);
                    back.subscriptions().forEach(one -> moveLicenses(change, one));
                    if (asked.subscription().ending().cancelledAt().isPresent()) {
                        change.markReactivated(id, asked.now());
                    }
                    note(change, asked, ActivityEntry.Kind.REACTIVATED, "");
                    return back.active();
                });
    }

    public ChangeResult delete(SubscriptionId id) {
        return change(
                id,
                ProductAction.DELETE,
                (change, asked) -> {
                    Subscription deleted =
                            asked.subscription()
                                    .withEnding(asked.subscription().ending().deleted(asked.now()));
                    change.save(deleted);
                    note(change, asked, ActivityEntry.Kind.DELETED, "");
                    return deleted;
                });
    }

    /// Turning it off wipes the changes planned for the renewal (product-facts 1.6).
    private static Subscription edited(Subscription before, Renewal renewal) {
        Subscription after = before.withRenewal(renewal);
        return renewal.setting() == RecurringBilling.OFF ? after.withoutScheduledChanges() : after;
    }

    private static void moveLicenses(WorkspaceChange change, Subscription one) {
        one.kinship().replacedBy().ifPresent(next -> change.moveAssignments(one.id(), next));
    }

    private ChangeResult change(SubscriptionId id, ProductAction action, Work work) {
        return changer.change(change -> changeInside(change, id, action, work));
    }

    private ChangeResult changeInside(
            WorkspaceChange change, SubscriptionId id, ProductAction action, Work work) {
        Snapshot snapshot = change.snapshot();
        Instant now = clock.instant();
        Optional<Subscription> found = snapshot.portfolio().find(id);
        if (found.isEmpty()) {
            return new ChangeResult.Gone();
        }
        var users =
                LicensedUsers.of(snapshot.assignments(), snapshot.portfolio().subscriptions(), now);
        var asked = new CancellationCase(found.get(), snapshot.portfolio(), users, operator, now);
        return switch (ActionPolicy.of(action, asked)) {
            case Availability.NotPossible(var reason) -> new ChangeResult.NotPossible(reason);
            case Availability.Possible() -> new ChangeResult.Changed(work.carryOut(change, asked));
        };
    }

    private void note(
            WorkspaceChange change,
            CancellationCase asked,
            ActivityEntry.Kind kind,
            String detail) {
        change.record(
                new ActivityEntry(
                        asked.now(),
                        operator.name(),
                        kind,
                        asked.subscription().id(),
                        Optional.empty(),
                        detail));
    }

    private interface Work {
        Subscription carryOut(WorkspaceChange change, CancellationCase asked);
    }
}
