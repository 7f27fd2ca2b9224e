package app.productdesk.domain.cancellation;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What a person is told before confirming.
class WarningsTest {

    private static final Bought OTHER = product("Z").named("Other");
    private static final DataDates DATES = DataDates.after(T);

    @Test
    void alwaysTellsWhenDataGoes() {
        assertThat(warnings(product("P01"), OTHER)).containsExactly(new Warning.DataGoes(DATES));
        assertThat(DATES)
                .isEqualTo(
                        new DataDates(
                                T,
                                Instant.parse("2026-12-23T10:00:00Z"),
                                Instant.parse("2027-02-21T10:00:00Z"),
                                Instant.parse("2027-05-22T10:00:00Z")));
    }

    @Test
    void namesTheAddOnsThatGoToo() {
        assertThat(warnings(product("P01"), product("P13").named("Storage").addOnOf("P01"), OTHER))
                .contains(new Warning.AddOnsGoToo(List.of("Storage")));
    }

    @Test
    void tellsOfDomainAndScheduledChanges() {
        assertThat(warnings(product("P01").customDomain().scheduledChanges(), OTHER))
                .startsWith(new Warning.CustomDomainInUse(), new Warning.ScheduledChangesLost());
    }

    @Test
    void sumsWhatIsPastDueWithItsTax() {
        Bought unpaid =
                product("P04").seats(10).at("USD 14.70").unpaid().from("2026-10-21T10:00:00Z");

        assertThat(warnings(unpaid, OTHER))
                .contains(new Warning.PastDue(Money.parse("USD 355.74")));
        assertThat(warnings(product("P01"), OTHER))
                .doesNotHaveAnyElementsOfTypes(Warning.PastDue.class);
    }

    @Test
    void countsWhatIsPastDueOnAddOnsToo() {
        Bought addOn = product("P13").seats(1).at("USD 10.00").unpaid().addOnOf("P01");

        assertThat(warnings(product("P01"), addOn, OTHER))
                .contains(new Warning.PastDue(Money.parse("USD 12.10")));
    }

    @Test
    void comparesThePeopleWithTheSeatsElsewhere() {
        Bought few = product("P04").named("Same").seats(10).licensed("their own", 8);

        assertThat(warnings(product("P01").named("Same").licensed(2), few, OTHER))
                .doesNotHaveAnyElementsOfTypes(Warning.SeatsElsewhereTooFew.class);
        assertThat(warnings(product("P01").named("Same").licensed(3), few, OTHER))
                .contains(new Warning.SeatsElsewhereTooFew(11, 10));
    }

    @Test
    void countsSomebodyWithTwoSeatsOnce() {
        Bought few = product("P04").named("Same").seats(10).licensed(8);

        assertThat(warnings(product("P01").named("Same").licensed(10), few, OTHER))
                .doesNotHaveAnyElementsOfTypes(Warning.SeatsElsewhereTooFew.class);
    }

    @Test
    void looksForSeatsOnlyInWhatIsInUse() {
        Bought ended = product("P04").named("Same").seats(1).cancelledAt(T);

        assertThat(warnings(product("P01").named("Same").licensed(3), ended, OTHER))
                .doesNotHaveAnyElementsOfTypes(Warning.SeatsElsewhereTooFew.class);
    }

    @Test
    void tellsThatNothingElseIsInUse() {
        Bought addOn = product("P13").addOnOf("P01");
        Bought ended = product("P09").cancelledAt(T);
        Bought ahead = product("P15").from(T.plus(Duration.ofDays(30)));

        assertThat(warnings(product("P01"), addOn, ended, ahead))
                .contains(new Warning.LastSubscription());
        assertThat(warnings(product("P01"), OTHER)).doesNotContain(new Warning.LastSubscription());
    }

    @Test
    void tellsHowLongThePaymentMethodStays() {
        assertThat(warnings(product("P01").paidWith("Visa 1234"), OTHER))
                .contains(new Warning.PaymentMethodStays("Visa 1234", DATES.deleted()));
    }

    @Test
    void keepsOneOrder() {
        Bought all =
                product("P01")
                        .named("Same")
                        .licensed(3)
                        .customDomain()
                        .scheduledChanges()
                        .paidWith("Visa")
                        .unpaid();

        assertThat(
                        warnings(
                                all,
                                product("P13").addOnOf("P01"),
                                product("P04").named("Same").seats(1)))
                .extracting(warning -> warning.getClass().getSimpleName())
                .containsExactly(
                        "AddOnsGoToo",
                        "CustomDomainInUse",
                        "PastDue",
                        "ScheduledChangesLost",
                        "SeatsElsewhereTooFew",
                        "PaymentMethodStays",
                        "DataGoes");
    }

    private static List<Warning> warnings(Bought asked, Bought... others) {
        Bought[] all = new Bought[others.length + 1];
        all[0] = asked;
        System.arraycopy(others, 0, all, 1, others.length);
        return Given.that(all).allowed(asked.id().value(), T).warnings();
    }
}
