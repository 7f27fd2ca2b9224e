package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Billed;
import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.RefusalReason.WindowClosed;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.RecurringBilling;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Row 7: 168 hours from the start of a term or its renewal.
class WindowCheckTest {

    private static final Instant START = Instant.parse("2026-01-31T10:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-31T10:00:00Z,           open",
        "2026-02-07T10:00:00Z,           open",
        "2026-02-07T10:00:00.000000001Z, closed",
        "2026-02-28T09:59:59Z,           closed",
        "2026-02-28T10:00:00Z,           open",
        "2026-03-07T10:00:00Z,           open",
        "2026-03-07T10:00:01Z,           closed",
        "2026-03-31T10:00:00Z,           open",
        "2026-04-07T10:00:00.1Z,         closed",
    })
    void isOpenForSevenDaysAfterEveryRenewal(Instant now, String window) {
        Bought monthly = product("P07").under(Agreement.MCA).from(START).months(1);

        assertThat(Given.that(monthly).refusal("P07", now).isEmpty())
                .isEqualTo(window.equals("open"));
    }

    @Test
    void tellsWhenItClosedAndWhenTheTermEnds() {
        assertThat(Given.that(yearly()).refusal("P06", START.plus(Duration.ofDays(120))))
                .contains(
                        new WindowClosed(
                                Instant.parse("2026-02-07T10:00:00Z"),
                                Instant.parse("2027-01-31T10:00:00Z"),
                                RecurringBilling.ON));
    }

    @Test
    void tellsTheEndThatWasChosenOnceRecurringBillingIsOff() {
        Instant end = Instant.parse("2027-01-31T10:00:00Z");
        assertThat(Given.that(yearly().offAt(end)).refusal("P06", START.plus(Duration.ofDays(120))))
                .contains(
                        new WindowClosed(
                                Instant.parse("2026-02-07T10:00:00Z"), end, RecurringBilling.OFF));
    }

    @Test
    void staysClosedWhenSeatsAreBoughtLater() {
        Instant bought = START.plus(Duration.ofDays(100));
        Bought more =
                yearly().chargedToo(Billed.of("USD 5.00").to("P06").over(bought, 30).charge());

        assertThat(Given.that(more).refusal("P06", bought.plusSeconds(1)))
                .containsInstanceOf(WindowClosed.class);
    }

    @Test
    void refusesExampleGOneSecondAfterSevenDays() {
        Bought prepaid = yearly().seats(20).at("USD 26.00").upFront();
        Instant closes = START.plus(Duration.ofHours(168));

        assertThat(Given.that(prepaid).allowed("P06", closes).refund().credit().net().toString())
                .isEqualTo("USD 6120.33");
        assertThat(Given.that(prepaid).refusal("P06", closes.plusSeconds(1)))
                .containsInstanceOf(WindowClosed.class);
    }

    @Test
    void hasNoSayUnderAMosa() {
        Bought mosa = product("P01").from(START).months(12);

        assertThat(Given.that(mosa).refusal("P01", START.plus(Duration.ofDays(120)))).isEmpty();
    }

    private static Bought yearly() {
        return product("P06").under(Agreement.MCA).from(START).months(12);
    }
}
