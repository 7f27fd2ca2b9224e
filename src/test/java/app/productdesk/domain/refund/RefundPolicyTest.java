package app.productdesk.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Billed;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.refund.RefundPolicy.Cap;
import app.productdesk.domain.refund.RefundPolicy.DayCount;
import app.productdesk.domain.refund.RefundPolicy.FirstDay;
import app.productdesk.domain.refund.RefundPolicy.TaxRule;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What each of the five conventions changes, and what debts and earlier credits do.
class RefundPolicyTest {

    private static final Duration TEN_DAYS = Duration.ofDays(10);

    @ParameterizedTest(name = "{0}, {1} after the start: {2} of {3}")
    @CsvSource({
        "STARTED_DAYS,   PT0S,          0,      30",
        "STARTED_DAYS,   PT0.000000001S, 1,     30",
        "STARTED_DAYS,   PT24H,         1,      30",
        "STARTED_DAYS,   PT24H0.000000001S, 2,  30",
        "STARTED_DAYS,   PT-1H,         0,      30",
        "STARTED_DAYS,   PT9999H,       30,     30",
        "COMPLETED_DAYS, PT0S,          0,      30",
        "COMPLETED_DAYS, PT23H59M59S,   0,      30",
        "COMPLETED_DAYS, PT24H,         1,      30",
        "COMPLETED_DAYS, PT-99H,        0,      30",
        "COMPLETED_DAYS, PT9999H,       30,     30",
        "SECONDS,        PT0S,          0,      2592000",
        "SECONDS,        PT1H,          3600,   2592000",
        "SECONDS,        PT1.5S,        2,      2592000",
        "SECONDS,        PT9999H,       2592000, 2592000",
    })
    void countsTime(DayCount count, Duration elapsed, long used, long of) {
        var policy =
                new RefundPolicy(
                        count,
                        RoundingMode.HALF_UP,
                        TaxRule.SHARE_OF_CHARGED_TAX,
                        Cap.NOT_YET_CREDITED,
                        FirstDay.COUNTS);

        assertThat(line(Billed.of("USD 300.00"), elapsed, policy))
                .returns(used, RefundLine::used)
                .returns(of, RefundLine::of);
    }

    @ParameterizedTest(name = "{0} after the start: {1}")
    @CsvSource({
        "PT0S,   USD 300.00",
        "PT24H,  USD 300.00",
        "PT24H1S, USD 280.00",
        "PT48H,  USD 280.00",
    })
    void canLeaveTheFirstDayFree(Duration elapsed, String credit) {
        RefundPolicy policy = RefundPolicy.STARTED_DAYS_HALF_UP.withFirstDay(FirstDay.FREE);

        assertThat(line(Billed.of("USD 300.00"), elapsed, policy).credit().net())
                .isEqualTo(Money.parse(credit));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "HALF_UP, USD 0.05",
        "HALF_DOWN, USD 0.04",
        "HALF_EVEN, USD 0.04",
        "DOWN, USD 0.04",
        "FLOOR, USD 0.04",
        "UP, USD 0.05",
        "CEILING, USD 0.05"
    })
    void roundsOnceAsThePolicySays(RoundingMode rounding, String credit) {
        var policy =
                new RefundPolicy(
                        DayCount.STARTED_DAYS,
                        rounding,
                        TaxRule.SHARE_OF_CHARGED_TAX,
                        Cap.NOT_YET_CREDITED,
                        FirstDay.COUNTS);

        assertThat(
                        line(Billed.of("USD 0.09").over(Given.T, 30), Duration.ofDays(15), policy)
                                .credit()
                                .net())
                .isEqualTo(Money.parse(credit));
    }

    @ParameterizedTest(name = "{0}: tax {1}")
    @CsvSource({
        "SHARE_OF_CHARGED_TAX, USD 40.00",
        "RATE_ON_CREDIT,       USD 42.00",
        "NOT_RETURNED,         USD 0.00",
    })
    void letsTaxFollowTheCredit(TaxRule rule, String tax) {
        // the tax that was charged is not the rate of the net amount: 60.00 for 63.00
        var policy =
                new RefundPolicy(
                        DayCount.STARTED_DAYS,
                        RoundingMode.HALF_UP,
                        rule,
                        Cap.NOT_YET_CREDITED,
                        FirstDay.COUNTS);

        assertThat(line(Billed.of("USD 300.00").taxed("USD 60.00", 21), TEN_DAYS, policy).credit())
                .isEqualTo(amount("USD 200.00", tax));
    }

    @Test
    void neverGivesBackMoreTaxThanIsLeft() {
        var policy =
                new RefundPolicy(
                        DayCount.STARTED_DAYS,
                        RoundingMode.HALF_UP,
                        TaxRule.RATE_ON_CREDIT,
                        Cap.NOT_YET_CREDITED,
                        FirstDay.COUNTS);

        assertThat(
                        line(Billed.of("USD 300.00").taxed("USD 10.00", 21), TEN_DAYS, policy)
                                .credit()
                                .tax())
                .isEqualTo(Money.parse("USD 10.00"));
    }

    /// 300.00 and 63.00 tax, 10 of 30 days used: 200.00 and 42.00 come off.
    @ParameterizedTest(name = "paid {0} + {1}: {2} + {3} set off, {4} + {5} owed after")
    @CsvSource({
        "USD 300.00, USD 63.00, USD 0.00,   USD 0.00,  USD 0.00,   USD 0.00",
        "USD 0.00,   USD 0.00,  USD 200.00, USD 42.00, USD 100.00, USD 21.00",
        "USD 100.00, USD 21.00, USD 200.00, USD 42.00, USD 0.00,   USD 0.00",
        "USD 150.00, USD 31.50, USD 150.00, USD 31.50, USD 0.00,   USD 0.00",
        "USD 50.00,  USD 10.50, USD 200.00, USD 42.00, USD 50.00,  USD 10.50",
    })
    void reducesTheDebtFirst(
            String paid,
            String paidTax,
            String setOff,
            String setOffTax,
            String owed,
            String owedTax) {
        Billed billed =
                Billed.of("USD 300.00")
                        .taxed("USD 63.00", 21)
                        .paid(Money.parse(paid), Money.parse(paidTax));

        RefundLine line = line(billed, TEN_DAYS, RefundPolicy.STARTED_DAYS_HALF_UP);

        assertThat(line.credit()).isEqualTo(amount("USD 200.00", "USD 42.00"));
        assertThat(line.setOff()).isEqualTo(amount(setOff, setOffTax));
        assertThat(line.paidOut()).isEqualTo(line.credit().minus(line.setOff()));
        assertThat(line.stillOwed()).isEqualTo(amount(owed, owedTax));
        assertThat(line.credited().owed()).isEqualTo(line.stillOwed());
    }

    @ParameterizedTest(name = "credited {0} before: {1} more")
    @CsvSource({
        "USD 0.00,   USD 200.00",
        "USD 100.00, USD 200.00",
        "USD 100.01, USD 199.99",
        "USD 250.00, USD 50.00",
        "USD 300.00, USD 0.00",
    })
    void capsTheCreditByWhatWasCreditedBefore(String before, String credit) {
        Billed billed = Billed.of("USD 300.00").credited(Money.parse(before), Money.parse("USD 0"));

        assertThat(line(billed, TEN_DAYS, RefundPolicy.STARTED_DAYS_HALF_UP).credit().net())
                .isEqualTo(Money.parse(credit));
    }

    @ParameterizedTest(name = "paid {0}: {1} back, debts untouched")
    @CsvSource({"USD 300.00, USD 200.00", "USD 150.00, USD 150.00", "USD 0.00, USD 0.00"})
    void canCapByWhatWasPaid(String paid, String credit) {
        var policy =
                new RefundPolicy(
                        DayCount.STARTED_DAYS,
                        RoundingMode.HALF_UP,
                        TaxRule.SHARE_OF_CHARGED_TAX,
                        Cap.PAID,
                        FirstDay.COUNTS);
        Billed billed = Billed.of("USD 300.00").paid(Money.parse(paid), Money.parse("USD 0"));

        RefundLine line = line(billed, TEN_DAYS, policy);

        assertThat(line.paidOut().net()).isEqualTo(Money.parse(credit));
        assertThat(line.setOff().isZero()).isTrue();
        assertThat(line.stillOwed().net())
                .isEqualTo(Money.parse("USD 300.00").minus(Money.parse(paid)));
    }

    private static TaxedAmount amount(String net, String tax) {
        return new TaxedAmount(Money.parse(net), Money.parse(tax));
    }

    private static RefundLine line(Billed billed, Duration elapsed, RefundPolicy policy) {
        return Proration.quote(
                        billed.net().getCurrencyUnit(),
                        List.of(billed.charge()),
                        billed.period().start().plus(elapsed),
                        policy)
                .lines()
                .getFirst();
    }
}
