package app.productdesk.domain.product.charge;

import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.util.Optional;

/// Something that was charged for a subscription: a batch of seats for a period.
///
/// @param price how the amount of a whole cycle comes about; a charge for the rest of a period is
///   smaller
/// @param amount what was charged
/// @param settled what was paid of it, and what was credited before
/// @param chargedAt when it was charged; before the period where it was charged ahead
/// @param cycle how it comes back; absent for what is charged once
public record Charge(
        ChargeId id,
        SubscriptionId subscription,
        Price price,
        TaxedAmount amount,
        Settlement settled,
        ChargePeriod period,
        Instant chargedAt,
        Optional<BillingCycle> cycle) {

    /// The whole-cycle charge of a series, charged when its period begins.
    public static Charge ofCycle(
            ChargeId id,
            SubscriptionId subscription,
            Price price,
            BillingCycle cycle,
            Settlement.State state) {
        ChargePeriod period = cycle.period(id.cycle());
        TaxedAmount amount = price.amount();
        return new Charge(
                id,
                subscription,
                price,
                amount,
                Settlement.of(state, amount),
                period,
                period.start(),
                Optional.of(cycle));
    }

    /// What has neither been paid nor credited yet.
    public TaxedAmount owed() {
        return amount.minus(settled.paid()).minus(settled.credited());
    }

    /// The charge of the next cycle, paid or unpaid like this one; empty when it does not recur.
    public Optional<Charge> following() {
        Settlement.State state =
                settled.paid().isZero() && !amount.isZero()
                        ? Settlement.State.UNPAID
                        : Settlement.State.PAID;
        return cycle.map(rhythm -> ofCycle(id.next(), subscription, price, rhythm, state));
    }

    public Charge withSettled(Settlement changed) {
        return new Charge(id, subscription, price, amount, changed, period, chargedAt, cycle);
    }

    /// The same charge without a successor.
    public Charge once() {
        return new Charge(
                id, subscription, price, amount, settled, period, chargedAt, Optional.empty());
    }
}
