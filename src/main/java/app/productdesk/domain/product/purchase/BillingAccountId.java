package app.productdesk.domain.product.purchase;

import java.util.Optional;

/// Names one billing account of the organization; never blank. Of an account that a person told of
/// only the name is known, so that its id is of our own making.
public record BillingAccountId(String value) {

    /// Of the account of which nothing is known.
    public static final BillingAccountId NONE = new BillingAccountId("not-known");

    private static final String TOLD = "told-";

    public BillingAccountId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a billing account id is never blank");
        }
    }

    /// The id of the account that a person told of as the first, the second and so on.
    public static BillingAccountId told(int number) {
        return new BillingAccountId(TOLD + number);
    }

    /// The id that others know it by; empty for one of our own making, which is for nobody to read.
    public Optional<String> known() {
        return Optional.of(value).filter(id -> !equals(NONE) && !id.startsWith(TOLD));
    }

    @Override
    public String toString() {
        return value;
    }
}
