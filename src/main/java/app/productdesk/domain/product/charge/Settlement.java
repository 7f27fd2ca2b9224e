package app.productdesk.domain.product.charge;

/// What became of a charge.
///
/// @param paid what was paid of it
/// @param credited what was given back or taken off it before
/// @param route where money goes back to
public record Settlement(TaxedAmount paid, TaxedAmount credited, RefundRoute route) {

    /// Whether a whole charge was paid.
    public enum State {
        PAID,
        UNPAID
    }

    public static Settlement of(State state, TaxedAmount amount) {
        TaxedAmount nothing = TaxedAmount.zero(amount.currency());
        return new Settlement(
                state == State.PAID ? amount : nothing, nothing, RefundRoute.PAYMENT_METHOD);
    }

    public Settlement creditedToo(TaxedAmount credit, TaxedAmount paidOut) {
        return new Settlement(paid.minus(paidOut), credited.plus(credit), route);
    }
}
