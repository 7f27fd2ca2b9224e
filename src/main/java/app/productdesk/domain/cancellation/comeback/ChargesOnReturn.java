package app.productdesk.domain.cancellation.comeback;

import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.BillingCycle;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeBook;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.charge.ChargePeriod;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.refund.Proration;
import app.productdesk.domain.refund.RefundLine;
import app.productdesk.domain.refund.RefundPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is charged when a subscription comes back.
final class ChargesOnReturn {

    private ChargesOnReturn() {}

    /// The series that ran before, ended, and for each a charge for what is left of the period that
    /// the instant falls in: the price of the days a cancellation then would give back. A series
    /// whose last day has begun goes on by itself.
    static List<Charge> forTheRest(ChargeBook before, Instant now) {
        return before.lastOfEachSeries(now).stream()
                .flatMap(last -> goingOn(last, now).stream())
                .toList();
    }

    /// The series that ran before, so that they do not come back.
    static List<Charge> ended(ChargeBook before, Instant now) {
        return before.lastOfEachSeries(now).stream().map(Charge::once).toList();
    }

    /// The first charge of a term that begins now; none where no price is known.
    static List<Charge> forNewTerm(Subscription active, BillingAccount account) {
        Instant start = active.term().start();
        int months = active.term().monthsPerCharge();
        int units = active.purchase().quantity().units();
        ChargeId id = new ChargeId(active.id() + "@" + start, 0);
        return active.purchase().unitPrice().stream()
                .map(each -> new Price(units, each, months, account.taxRate()))
                .map(price -> paid(id, active, price, new BillingCycle(start, months)))
                .toList();
    }

    private static List<Charge> goingOn(Charge last, Instant now) {
        Optional<RefundLine> line = wholeAt(last, now).map(whole -> unusedOf(whole, now));
        if (line.isEmpty()) {
            return List.of();
        }
        Charge whole = line.get().charge();
        if (line.get().unused() > 0) {
            return List.of(last.once(), restOf(line.get(), now));
        }
        return whole.id().equals(last.id())
                ? List.of()
                : Stream.concat(Stream.of(last.once()), whole.following().stream()).toList();
    }

    /// The charge of the period that the instant falls in, as if it had just been paid; empty when
    /// the last one is over and does not recur.
    private static Optional<Charge> wholeAt(Charge last, Instant now) {
        if (now.isBefore(last.period().end())) {
            Settlement paid = Settlement.of(Settlement.State.PAID, last.amount());
            return Optional.of(last.withSettled(paid));
        }
        return last.cycle()
                .map(
                        cycle ->
                                Charge.ofCycle(
                                        new ChargeId(last.id().series(), cycle.cycleAt(now)),
                                        last.subscription(),
                                        last.price(),
                                        cycle,
                                        Settlement.State.PAID));
    }

    private static RefundLine unusedOf(Charge whole, Instant now) {
        return Proration.quote(
                        whole.amount().currency(),
                        List.of(whole),
                        now,
                        RefundPolicy.STARTED_DAYS_HALF_UP)
                .lines()
                .getFirst();
    }

    private static Charge restOf(RefundLine unused, Instant now) {
        Charge whole = unused.charge();
        Instant end = whole.period().end();
        return new Charge(
                whole.id().afterReturn(),
                whole.subscription(),
                whole.price(),
                unused.credit(),
                Settlement.of(Settlement.State.PAID, unused.credit()),
                new ChargePeriod(end.minus(Duration.ofDays(unused.unused())), end),
                now,
                whole.cycle());
    }

    private static Charge paid(
            ChargeId id, Subscription subscription, Price price, BillingCycle cycle) {
        return Charge.ofCycle(id, subscription.id(), price, cycle, Settlement.State.PAID);
    }
}
