package app.productdesk.domain.actions;

import static app.productdesk.domain.product.SubscriptionStatus.ACTIVE;
import static app.productdesk.domain.product.SubscriptionStatus.DELETED;
import static app.productdesk.domain.product.SubscriptionStatus.SCHEDULED;

import app.productdesk.domain.actions.Availability.NotPossible;
import app.productdesk.domain.actions.Availability.Possible;
import app.productdesk.domain.actions.Availability.WhyNot;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Which actions a subscription offers at an instant, and why the others cannot be taken
/// (product-facts 1.5, 2.5 and 2.6).
public final class ActionPolicy {

    private ActionPolicy() {}

    /// Every action with its answer, in the order of the menu.
    public static Map<ProductAction, Availability> of(CancellationCase asked) {
        Map<ProductAction, Availability> all = new EnumMap<>(ProductAction.class);
        for (ProductAction action : ProductAction.values()) {
            all.put(action, answer(objectionTo(action, asked)));
        }
        return all;
    }

    /// Whether one action can be taken.
    public static Availability of(ProductAction action, CancellationCase asked) {
        return answer(objectionTo(action, asked));
    }

    private static Availability answer(Optional<WhyNot> objection) {
        return objection.<Availability>map(NotPossible::new).orElseGet(Possible::new);
    }

    private static Optional<WhyNot> objectionTo(ProductAction action, CancellationCase asked) {
        return switch (action) {
            case VIEW_DETAILS -> Optional.empty();
            case CANCEL -> toCancelling(asked.stage().status());
            case EDIT_RECURRING_BILLING -> notByHand(asked).or(() -> toRecurringBilling(asked));
            case REMOVE_LICENSES -> toRemovingLicenses(asked);
            case REACTIVATE -> notByHand(asked).or(() -> toReactivating(asked));
            case DELETE -> notByHand(asked).or(() -> toDeleting(asked));
        };
    }

    /// Where files are the source, the next files tell what became of a choice made elsewhere
    /// (decisions 1, `BY_HAND`).
    private static Optional<WhyNot> notByHand(CancellationCase asked) {
        return asked.portfolio().organization().kind() == WorkspaceKind.BY_HAND
                ? Optional.of(WhyNot.IN_THE_ADMIN_CENTER)
                : Optional.empty();
    }

    private static Optional<WhyNot> toCancelling(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE, SCHEDULED -> Optional.empty();
            case EXPIRED, DISABLED -> Optional.of(WhyNot.ALREADY_ENDED);
            case DELETED -> Optional.of(WhyNot.DELETED_FOR_GOOD);
        };
    }

    private static Optional<WhyNot> toRecurringBilling(CancellationCase asked) {
        SubscriptionStatus status = asked.stage().status();
        if (status == DELETED) {
            return Optional.of(WhyNot.DELETED_FOR_GOOD);
        }
        return toManaging(asked)
                .or(() -> status == SCHEDULED ? Optional.of(WhyNot.NOT_STARTED) : Optional.empty())
                .or(
                        () ->
                                status == ACTIVE
                                        ? Optional.empty()
                                        : Optional.of(WhyNot.ONLY_WHILE_ACTIVE));
    }

    /// Whoever may not do it himself can still plan it and hand the plan over, so that no role is
    /// asked for here.
    private static Optional<WhyNot> toRemovingLicenses(CancellationCase asked) {
        if (asked.stage().status() == DELETED) {
            return Optional.of(WhyNot.DELETED_FOR_GOOD);
        }
        if (!(asked.subscription().purchase().quantity() instanceof Quantity.Licenses)) {
            return Optional.of(WhyNot.NOT_FOR_PEOPLE);
        }
        if (asked.subscription().purchase().channel() == PurchaseChannel.SELF_SERVICE) {
            return Optional.of(WhyNot.SELF_SERVICE);
        }
        LicenseCount count = asked.count();
        if (count.named() > 0) {
            return Optional.empty();
        }
        return Optional.of(count.isNobody() ? WhyNot.NOBODY_LICENSED : WhyNot.NOBODY_NAMED);
    }

    private static Optional<WhyNot> toReactivating(CancellationCase asked) {
        return switch (asked.stage().status()) {
            case ACTIVE -> Optional.of(WhyNot.STILL_ACTIVE);
            case SCHEDULED -> Optional.of(WhyNot.NOT_STARTED);
            case DELETED -> Optional.of(WhyNot.DELETED_FOR_GOOD);
            case EXPIRED, DISABLED ->
                    asked.subscription().kinship().replacedBy().isPresent()
                            ? Optional.of(WhyNot.REPLACED)
                            : toManaging(asked);
        };
    }

    private static Optional<WhyNot> toDeleting(CancellationCase asked) {
        if (asked.stage().status() == DELETED) {
            return Optional.of(WhyNot.DELETED_FOR_GOOD);
        }
        if (asked.subscription().purchase().channel() == PurchaseChannel.FREE) {
            return role(asked);
        }
        return managedElsewhere(asked).or(() -> notYetToDelete(asked)).or(() -> role(asked));
    }

    private static Optional<WhyNot> notYetToDelete(CancellationCase asked) {
        return switch (asked.stage().status()) {
            case SCHEDULED -> Optional.of(WhyNot.NOT_STARTED);
            case ACTIVE, EXPIRED -> Optional.of(WhyNot.CANCEL_FIRST);
            case DISABLED, DELETED ->
                    asked.account().agreement() == Agreement.MOSA
                            ? Optional.empty()
                            : Optional.of(WhyNot.NOT_UNDER_THIS_AGREEMENT);
        };
    }

    /// Whether the organization itself may change how the subscription goes on, and this operator.
    private static Optional<WhyNot> toManaging(CancellationCase asked) {
        return managedElsewhere(asked).or(() -> role(asked));
    }

    /// Who decides how the subscription goes on, where the organization itself does not.
    private static Optional<WhyNot> managedElsewhere(CancellationCase asked) {
        if (asked.account().agreement() == Agreement.PARTNER) {
            return Optional.of(WhyNot.MANAGED_BY_PARTNER);
        }
        Optional<WhyNot> channel =
                switch (asked.subscription().purchase().channel()) {
                    case DIRECT, PRODUCT_KEY -> Optional.empty();
                    case PARTNER -> Optional.of(WhyNot.MANAGED_BY_PARTNER);
                    case MICROSOFT_REPRESENTATIVE -> Optional.of(WhyNot.MANAGED_BY_REPRESENTATIVE);
                    case SELF_SERVICE -> Optional.of(WhyNot.SELF_SERVICE);
                    case PUBLISHER -> Optional.of(WhyNot.MANAGED_BY_PUBLISHER);
                    case FREE -> Optional.of(WhyNot.FREE_PRODUCT);
                };
        return channel.or(
                () ->
                        asked.subscription().isAddOn()
                                ? Optional.of(WhyNot.GOES_WITH_BASE)
                                : Optional.empty());
    }

    private static Optional<WhyNot> role(CancellationCase asked) {
        return asked.operator().mayCancelIn(asked.account())
                ? Optional.empty()
                : Optional.of(WhyNot.ROLE_MISSING);
    }
}
