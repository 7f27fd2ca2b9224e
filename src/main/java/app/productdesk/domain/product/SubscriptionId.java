package app.productdesk.domain.product;

/// Names one subscription, for good. Free text that means nothing outside its workspace; never
/// blank.
public record SubscriptionId(String value) implements Comparable<SubscriptionId> {

    public SubscriptionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a subscription id is never blank");
        }
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
