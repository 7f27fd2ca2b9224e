package app.productdesk.domain.product.purchase;

/// How much was bought: licenses for people, storage, or no limit at all.
public sealed interface Quantity {

    /// Licenses that people can hold, zero or more.
    record Licenses(int count) implements Quantity {
        public Licenses {
            requireNotNegative(count);
        }
    }

    /// Storage in gigabytes; nobody holds a license of it (product-facts 2.2, Extra File Storage).
    record Gigabytes(int count) implements Quantity {
        public Gigabytes {
            requireNotNegative(count);
        }
    }

    /// A flat product without a number of licenses.
    record Unlimited() implements Quantity {}

    /// What a price is multiplied with: the licenses or gigabytes, or 1 for a flat product.
    default int units() {
        return switch (this) {
            case Licenses(int count) -> count;
            case Gigabytes(int count) -> count;
            case Unlimited() -> 1;
        };
    }

    /// How many people can hold a license; 0 for storage and flat products.
    default int licenses() {
        return this instanceof Licenses(int count) ? count : 0;
    }

    private static void requireNotNegative(int count) {
        if (count < 0) {
            throw new IllegalArgumentException("a quantity is never negative: " + count);
        }
    }
}
