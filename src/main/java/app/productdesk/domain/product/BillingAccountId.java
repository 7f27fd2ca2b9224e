package app.productdesk.domain.product;

/// Names one billing account of the organization; never blank.
public record BillingAccountId(String value) {

    public BillingAccountId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a billing account id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
