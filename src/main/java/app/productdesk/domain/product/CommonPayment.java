package app.productdesk.domain.product;

import java.util.Optional;
import java.util.stream.Stream;

/// The ways to pay that every language has a word for. Any other, such as a card, goes by a name of
/// its own.
public enum CommonPayment {
    BANK_TRANSFER("Bank transfer"),
    PRODUCT_KEY("Product key");

    private final String recorded;

    CommonPayment(String recorded) {
        this.recorded = recorded;
    }

    /// What it is called where a purchase records it, in whatever language the person reads.
    public String recorded() {
        return recorded;
    }

    /// Which of them was recorded; empty for a way with a name of its own.
    ///
    /// @param method as it was recorded; capitals do not matter
    public static Optional<CommonPayment> of(String method) {
        return Stream.of(values())
                .filter(one -> one.recorded.equalsIgnoreCase(method.strip()))
                .findFirst();
    }
}
