package app.productdesk.domain;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.charge.ChargePeriod;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.charge.Settlement;
import app.productdesk.domain.product.charge.TaxedAmount;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;

/// A charge, told step by step: once, of 30 days from [Given#T], without tax, paid, nothing
/// credited before, unless told otherwise. Never changed in place.
public record Billed(
        String series,
        String subscription,
        Money net,
        Money tax,
        BigDecimal rate,
        Optional<TaxedAmount> paid,
        Money credited,
        Money creditedTax,
        ChargePeriod period) {

    /// A charge of that net amount, such as `USD 588.00`.
    public static Billed of(String amount) {
        return of(Money.parse(amount));
    }

    public static Billed of(Money net) {
        Money none = Money.zero(net.getCurrencyUnit());
        return new Billed(
                "extra",
                "P01",
                net,
                none,
                BigDecimal.ZERO,
                Optional.empty(),
                none,
                none,
                periodOf(Given.T, 30));
    }

    /// That many whole days.
    public static ChargePeriod periodOf(Instant start, int days) {
        return new ChargePeriod(start, start.plus(Duration.ofDays(days)));
    }

    public Billed to(String id) {
        return new Billed(id + " extra", id, net, tax, rate, paid, credited, creditedTax, period);
    }

    /// With that tax, at a rate in percent.
    public Billed taxed(Money amount, BigDecimal percent) {
        return new Billed(
                series, subscription, net, amount, percent, paid, credited, creditedTax, period);
    }

    public Billed taxed(String amount, int percent) {
        return taxed(Money.parse(amount), BigDecimal.valueOf(percent));
    }

    public Billed paid(Money amount, Money ofTax) {
        return new Billed(
                series,
                subscription,
                net,
                tax,
                rate,
                Optional.of(new TaxedAmount(amount, ofTax)),
                credited,
                creditedTax,
                period);
    }

    public Billed credited(Money amount, Money ofTax) {
        return new Billed(series, subscription, net, tax, rate, paid, amount, ofTax, period);
    }

    public Billed over(Instant start, int days) {
        return new Billed(
                series,
                subscription,
                net,
                tax,
                rate,
                paid,
                credited,
                creditedTax,
                periodOf(start, days));
    }

    public Charge charge() {
        TaxedAmount amount = new TaxedAmount(net, tax);
        TaxedAmount before = new TaxedAmount(credited, creditedTax);
        return new Charge(
                new ChargeId(series, 0),
                new SubscriptionId(subscription),
                new Price(1, net, 1, rate),
                amount,
                new Settlement(
                        paid.orElse(amount.minus(before)), before, RefundRoute.PAYMENT_METHOD),
                period,
                period.start(),
                Optional.empty());
    }
}
