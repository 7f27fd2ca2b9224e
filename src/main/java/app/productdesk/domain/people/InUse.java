package app.productdesk.domain.people;

import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is in use at one instant, counted once for everything that is asked of it: a question about
/// each of 10,000 subscriptions cannot look through all of them again.
///
/// @param subscriptions how many subscriptions are in use
/// @param products by the key of the product, those without a subscription in use left out
public record InUse(int subscriptions, Map<String, Product> products) {

    /// @param holders who holds a license through which subscription; one nobody holds is left out
    /// @param unnamed how many more hold one whom no file names
    static InUse of(
            Collection<Subscription> subscriptions,
            Map<SubscriptionId, Set<PersonId>> holders,
            Map<SubscriptionId, Integer> unnamed,
            Instant now) {
        Map<String, List<Subscription>> byProduct = new HashMap<>();
        subscriptions.stream()
                .filter(subscription -> subscription.statusAt(now).inUse())
                .forEach(
                        subscription ->
                                byProduct
                                        .computeIfAbsent(
                                                subscription.sku().key(), _ -> new ArrayList<>())
                                        .add(subscription));
        Map<String, Product> products = new HashMap<>();
        byProduct.forEach((key, used) -> products.put(key, Product.of(used, holders, unnamed)));
        return new InUse(byProduct.values().stream().mapToInt(List::size).sum(), products);
    }

    /// Nothing in use of a product is a product with zeros.
    public Product of(Sku sku) {
        return products.getOrDefault(sku.key(), Product.NONE);
    }

    /// The subscriptions in use of one product, taken together.
    ///
    /// @param subscriptions how many there are
    /// @param seats how many licenses were bought with them
    /// @param people how many distinct people hold a license through any of them
    public record Product(int subscriptions, int seats, int people) {

        private static final Product NONE = new Product(0, 0, 0);

        private static Product of(
                List<Subscription> used,
                Map<SubscriptionId, Set<PersonId>> holders,
                Map<SubscriptionId, Integer> unnamed) {
            Set<PersonId> people = new HashSet<>();
            used.forEach(
                    subscription ->
                            people.addAll(holders.getOrDefault(subscription.id(), Set.of())));
            int seats = used.stream().mapToInt(one -> one.purchase().quantity().licenses()).sum();
            int more = used.stream().mapToInt(one -> unnamed.getOrDefault(one.id(), 0)).sum();
            return new Product(used.size(), seats, people.size() + more);
        }
    }
}
