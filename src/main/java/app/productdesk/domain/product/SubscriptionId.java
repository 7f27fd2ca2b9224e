package app.productdesk.domain.product;

import java.util.Optional;

/// Names one subscription, for good. Free text that means nothing outside its workspace; never
/// blank. Where files count a product and do not list its subscriptions, one of our own making
/// stands for all of them.
public record SubscriptionId(String value) implements Comparable<SubscriptionId> {

    private static final String STAND_IN = "product:";

    public SubscriptionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a subscription id is never blank");
        }
    }

    /// The id of a subscription that stands for all of a product.
    public static SubscriptionId standIn(Sku sku) {
        return new SubscriptionId(STAND_IN + sku.key());
    }

    public boolean isStandIn() {
        return value.startsWith(STAND_IN);
    }

    /// The key of the product it stands for; empty for one that stands for itself.
    public Optional<String> product() {
        return isStandIn() ? Optional.of(value.substring(STAND_IN.length())) : Optional.empty();
    }

    /// The id that others know it by; empty for one of our own making, which is for nobody to read.
    public Optional<String> known() {
        return Optional.of(value).filter(_ -> !isStandIn());
    }

    @Override
    public int compareTo(SubscriptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
