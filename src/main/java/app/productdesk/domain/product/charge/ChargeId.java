package app.productdesk.domain.product.charge;

/// Names a charge: the series of charges it belongs to, and its place in that series.
///
/// @param series never blank; a batch of seats that is charged again and again has one series
/// @param cycle how many billing cycles lie between the series’ anchor and this charge
public record ChargeId(String series, int cycle) {

    public ChargeId {
        if (series.isBlank()) {
            throw new IllegalArgumentException("a series of charges has a name");
        }
    }

    public ChargeId next() {
        return new ChargeId(series, cycle + 1);
    }

    /// The charge that asks for the rest of this one’s period again once the subscription is back.
    public ChargeId afterReturn() {
        return new ChargeId(series + "+", cycle);
    }

    @Override
    public String toString() {
        return series + "#" + cycle;
    }
}
