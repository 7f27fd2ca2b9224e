package app.productdesk.domain.cancellation;

import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.BillingCycle;
import app.productdesk.domain.product.Charge;
import app.productdesk.domain.product.ChargeBook;
import app.productdesk.domain.product.ChargeId;
import app.productdesk.domain.product.ChargePeriod;
import app.productdesk.domain.product.Price;
import app.productdesk.domain.product.Settlement;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.refund.Proration;
import app.productdesk.domain.refund.RefundLine;
import app.productdesk.domain.refund.RefundPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is charged when a subscription comes back.
final class ChargesOnReturn {

    private ChargesOnReturn() {}

    /// The series that ran before, ended, and for each a charge for what is left of the period that
    /// the instant falls in: the price of the days a cancellation then would give back.
    static List<Charge> forTheRest(ChargeBook before, Instant now) {
        return lastOfEachSeries(before, now).stream()
                .flatMap(last -> Stream.of(last.once(), restOf(last, now)))
                .toList();
    }

    /// The series that ran before, so that they do not come back.
    static List<Charge> ended(ChargeBook before, Instant now) {
        return lastOfEachSeries(before, now).stream().map(Charge::once).toList();
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

    private static Collection<Charge> lastOfEachSeries(ChargeBook before, Instant now) {
        Map<String, Charge> last = new LinkedHashMap<>();
        before.until(now).stream()
                .filter(charge -> charge.cycle().isPresent())
                .forEach(charge -> last.put(charge.id().series(), charge));
        return last.values();
    }

    private static Charge restOf(Charge last, Instant now) {
        BillingCycle cycle = last.cycle().orElseThrow();
        int number = Math.max(last.id().cycle(), cycle.cycleAt(now));
        Charge whole = whole(last, number);
        RefundLine unused =
                Proration.quote(
                                whole.amount().currency(),
                                List.of(whole),
                                now,
                                RefundPolicy.STARTED_DAYS_HALF_UP)
                        .lines()
                        .getFirst();
        if (unused.unused() == 0) {
            return whole(last, number + 1);
        }
        Instant end = whole.period().end();
        return new Charge(
                whole.id(),
                whole.subscription(),
                whole.price(),
                unused.credit(),
                Settlement.of(Settlement.State.PAID, unused.credit()),
                new ChargePeriod(end.minus(Duration.ofDays(unused.unused())), end),
                now,
                whole.cycle());
    }

    private static Charge whole(Charge last, int cycle) {
        return Charge.ofCycle(
                new ChargeId(last.id().series() + "+", cycle),
                last.subscription(),
                last.price(),
                last.cycle().orElseThrow(),
                Settlement.State.PAID);
    }

    private static Charge paid(
            ChargeId id, Subscription subscription, Price price, BillingCycle cycle) {
        return Charge.ofCycle(id, subscription.id(), price, cycle, Settlement.State.PAID);
    }
}
