package app.productdesk.domain.product.portfolio;

import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeBook;
import app.productdesk.domain.product.purchase.BillingAccount;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;

/// Everything the organization has bought, read at one moment.
public final class Portfolio {

    private final Organization organization;
    private final List<BillingAccount> accounts;
    private final List<Subscription> subscriptions;
    private final Map<SubscriptionId, List<Charge>> charges;
    private final Map<SubscriptionId, Subscription> byId = new HashMap<>();
    private final Map<SubscriptionId, List<Subscription>> addOns;

    public Portfolio(
            Organization organization,
            List<BillingAccount> accounts,
            List<Subscription> subscriptions,
            List<Charge> charges) {
        this.organization = organization;
        this.accounts = List.copyOf(accounts);
        this.subscriptions =
                subscriptions.stream().sorted(Comparator.comparing(Subscription::id)).toList();
        this.charges = charges.stream().collect(Collectors.groupingBy(Charge::subscription));
        this.subscriptions.forEach(subscription -> byId.put(subscription.id(), subscription));
        this.addOns =
                this.subscriptions.stream()
                        .filter(Subscription::isAddOn)
                        .collect(
                                Collectors.groupingBy(
                                        addOn -> addOn.kinship().base().orElseThrow()));
    }

    public Organization organization() {
        return organization;
    }

    public List<BillingAccount> accounts() {
        return accounts;
    }

    /// All subscriptions in every status, in the order of their ids.
    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    public Optional<Subscription> find(SubscriptionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// The account a subscription is billed to.
    ///
    /// @throws NoSuchElementException when the data names an account that does not exist
    public BillingAccount accountOf(Subscription subscription) {
        return accounts.stream()
                .filter(account -> account.id().equals(subscription.purchase().account()))
                .findFirst()
                .orElseThrow();
    }

    /// The charges that were recorded for a subscription, of it alone.
    public ChargeBook chargesOf(Subscription subscription) {
        return new ChargeBook(subscription, charges.getOrDefault(subscription.id(), List.of()));
    }

    public List<Subscription> addOnsOf(SubscriptionId base) {
        return addOns.getOrDefault(base, List.of());
    }
}
