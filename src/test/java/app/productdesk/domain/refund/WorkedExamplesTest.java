package app.productdesk.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Billed;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked examples of product-facts 3, to the cent. Example g is refused before any refund is
/// computed: see the window check.
class WorkedExamplesTest {

    @ParameterizedTest(name = "{0}: {2} over {3} days, {4} h in, gives {5}")
    @CsvSource({
        "a, 2022-02-01T11:00:00Z, USD 20.00,   28,  48,  USD 18.57",
        "b, 2019-06-01T00:00:00Z, USD 4.00,    30,  24,  USD 3.87",
        "c, 2023-01-01T00:00:00Z, EUR 100.80,  31,  48,  EUR 94.30",
        "d, 2026-11-11T10:00:00Z, USD 588.00,  30,  288, USD 352.80",
        "e, 2026-11-20T10:00:00Z, USD 6240.00, 365, 72,  USD 6188.71",
        "f, 2026-11-20T10:00:00Z, USD 6240.00, 365, 168, USD 6120.33",
        "h, 2026-10-01T10:00:00Z, USD 224.00,  31,  288, USD 137.29",
    })
    void givesBackTheUnusedDays(
            String example, Instant start, String charged, int days, int hours, String credit) {
        RefundQuote quote = quote(Billed.of(charged).over(start, days), start, hours);

        assertThat(quote.credit().net()).as(example).isEqualTo(Money.parse(credit));
        assertThat(quote.paidOut()).isEqualTo(quote.credit());
    }

    @ParameterizedTest(name = "{0} hours in: {1} days used")
    @CsvSource({"0, 0", "1, 1", "24, 1", "25, 2", "47, 2", "48, 2", "49, 3", "720, 30", "900, 30"})
    void countsADayThatHasBegunAsUsed(int hours, long used) {
        Instant start = Instant.parse("2022-02-01T11:00:00Z");

        assertThat(quote(Billed.of("USD 20.00").over(start, 30), start, hours).lines())
                .singleElement()
                .returns(used, RefundLine::used)
                .returns(30 - used, RefundLine::unused);
    }

    @Test
    void exampleHTakesSeatsOffByCreditingAllAndChargingTheRestAgain() {
        Instant start = Instant.parse("2026-10-01T10:00:00Z");
        Money all = quote(Billed.of("USD 560.00").over(start, 31), start, 288).credit().net();
        Money kept = quote(Billed.of("USD 336.00").over(start, 31), start, 288).credit().net();

        assertThat(Money.parse("USD 560.00").minus(all)).isEqualTo(Money.parse("USD 216.77"));
        assertThat(kept).isEqualTo(Money.parse("USD 205.94"));
        assertThat(all.minus(kept)).isEqualTo(Money.parse("USD 137.29"));
    }

    @Test
    void exampleIGivesTheTaxBackWithTheCredit() {
        Billed billed = Billed.of("USD 224.00").taxed("USD 47.04", 21);

        RefundQuote quote = quote(billed, billed.period().start(), 0);

        assertThat(quote.credit().net()).isEqualTo(Money.parse("USD 224.00"));
        assertThat(quote.credit().tax()).isEqualTo(Money.parse("USD 47.04"));
        assertThat(quote.credit().total()).isEqualTo(Money.parse("USD 271.04"));
    }

    private static RefundQuote quote(Billed billed, Instant start, int hours) {
        return Proration.quote(
                billed.net().getCurrencyUnit(),
                List.of(billed.charge()),
                start.plus(Duration.ofHours(hours)),
                RefundPolicy.STARTED_DAYS_HALF_UP);
    }
}
