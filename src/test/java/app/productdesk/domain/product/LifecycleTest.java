package app.productdesk.domain.product;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.term.CurrentTerm;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What time makes of a subscription.
class LifecycleTest {

    private static final Instant END = Instant.parse("2027-01-31T10:00:00Z");

    @ParameterizedTest(name = "{0} after running out: {1}")
    @CsvSource({
        "-PT0.000000001S,  ACTIVE",
        "PT0S,             EXPIRED",
        "PT719H59M59S,     EXPIRED",
        "P30D,             DISABLED",
        "P119DT23H,        DISABLED",
        "P120D,            DELETED",
    })
    void goesThroughTheGraceOnceItRanOut(Duration later, SubscriptionStatus status) {
        assertThat(status(product("P08").offAt(END), END.plus(later))).isEqualTo(status);
    }

    @ParameterizedTest(name = "{0} after cancelling: {1}")
    @CsvSource({
        "-PT1S,     ACTIVE",
        "PT0S,      DISABLED",
        "P89DT23H,  DISABLED",
        "P90D,      DELETED",
    })
    void isDisabledOnTheSpotWhenCancelled(Duration later, SubscriptionStatus status) {
        assertThat(status(product("P01").cancelledAt(T), T.plus(later))).isEqualTo(status);
    }

    @Test
    void isDeletedAtOnceWhenSelfServiceIsCancelled() {
        Bought bought = product("P14").through(PurchaseChannel.SELF_SERVICE).cancelledAt(T);

        assertThat(status(bought, T)).isEqualTo(SubscriptionStatus.DELETED);
    }

    @Test
    void isDeletedWhenSomebodyDeletesIt() {
        Bought bought = product("P09").cancelledAt(T).deletedAt(T.plusSeconds(9));

        assertThat(status(bought, T.plusSeconds(8))).isEqualTo(SubscriptionStatus.DISABLED);
        assertThat(status(bought, T.plusSeconds(9))).isEqualTo(SubscriptionStatus.DELETED);
    }

    @ParameterizedTest(name = "{0} after the trial: {1}")
    @CsvSource({"-PT1S, ACTIVE", "PT0S, EXPIRED", "P29D, EXPIRED", "P30D, DELETED"})
    void deletesATrialThatRanOutAfterTheGrace(Duration later, SubscriptionStatus status) {
        assertThat(status(product("P12").trialUntil(END).offAt(END), END.plus(later)))
                .isEqualTo(status);
    }

    @Test
    void turnsATrialIntoThePaidTerm() {
        Subscription trial = product("P12").trialUntil(END).subscription();

        assertThat(trial.lifecycle().at(T))
                .isEqualTo(
                        new LifecycleStage(
                                SubscriptionStatus.ACTIVE, Optional.empty(), Optional.of(END)));
        assertThat(trial.isTrialAt(END)).isFalse();
        assertThat(trial.lifecycle().at(END).since()).contains(END);
    }

    @Test
    void isScheduledUntilItStarts() {
        Bought bought = product("P15").from(END);

        assertThat(status(bought, END.minusNanos(1))).isEqualTo(SubscriptionStatus.SCHEDULED);
        assertThat(bought.subscription().lifecycle().at(T).until()).contains(END);
        assertThat(status(bought, END)).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @ParameterizedTest(name = "at {0}: {1} to {2}, {3} before")
    @CsvSource({
        "2025-06-01T00:00:00Z, 2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z, 0",
        "2026-01-31T10:00:00Z, 2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z, 0",
        "2026-02-28T09:59:59Z, 2026-01-31T10:00:00Z, 2026-02-28T10:00:00Z, 0",
        "2026-02-28T10:00:00Z, 2026-02-28T10:00:00Z, 2026-03-31T10:00:00Z, 1",
        "2028-02-29T10:00:00Z, 2028-02-29T10:00:00Z, 2028-03-31T10:00:00Z, 25",
        "2126-02-01T10:00:00Z, 2126-01-31T10:00:00Z, 2126-02-28T10:00:00Z, 1200",
    })
    void countsTermsFromTheFirstStart(Instant now, Instant start, Instant end, int renewals) {
        Bought monthly = product("P07").from("2026-01-31T10:00:00Z").months(1);

        assertThat(monthly.subscription().lifecycle().termAt(now))
                .isEqualTo(new CurrentTerm(start, end, renewals));
    }

    @Test
    void staysInTheLastTermOnceItRanOut() {
        Bought off = product("P07").from("2026-10-31T10:00:00Z").months(1).offAt(END);

        assertThat(off.subscription().lifecycle().termAt(END.plus(Duration.ofDays(99))))
                .isEqualTo(new CurrentTerm(Instant.parse("2026-12-31T10:00:00Z"), END, 2));
    }

    @Test
    void showsWhatWasToRenewOnceAsOffInTheLastTerm() {
        Bought once =
                product("P07")
                        .from("2026-11-02T10:00:00Z")
                        .months(1)
                        .renewing(Renewal.onceUntil(Instant.parse("2027-01-02T10:00:00Z")));

        assertThat(recurring(once, "2026-12-02T09:59:59Z"))
                .isEqualTo(RecurringBilling.ON_RENEW_ONCE);
        assertThat(recurring(once, "2026-12-02T10:00:00Z")).isEqualTo(RecurringBilling.OFF);
        assertThat(status(once, Instant.parse("2027-01-02T10:00:00Z")))
                .isEqualTo(SubscriptionStatus.EXPIRED);
    }

    @ParameterizedTest(name = "{0} chosen in the {2} term: ends {1}")
    @CsvSource({
        "ON,            -,                    first",
        "OFF,           2026-12-02T10:00:00Z, first",
        "ON_RENEW_ONCE, 2027-01-02T10:00:00Z, first",
        "OFF,           2027-01-02T10:00:00Z, second",
        "ON_RENEW_ONCE, 2027-02-02T10:00:00Z, second",
    })
    void endsTheTermThatWasChosen(RecurringBilling setting, String end, String term) {
        Instant now =
                Instant.parse(
                        term.equals("first") ? "2026-11-23T10:00:00Z" : "2026-12-02T10:00:00Z");
        Bought bought = product("P07").from("2026-11-02T10:00:00Z").months(1);
        Optional<Instant> expected =
                end.equals("-") ? Optional.empty() : Optional.of(Instant.parse(end));

        assertThat(chosen(bought, setting, now)).isEqualTo(new Renewal(setting, expected));
    }

    @Test
    void keepsAnEndThatWasChosenBefore() {
        Instant end = Instant.parse("2026-12-02T10:00:00Z");
        Bought off = product("P07").from("2026-11-02T10:00:00Z").months(1).offAt(end);

        assertThat(chosen(off, RecurringBilling.OFF, T)).isEqualTo(Renewal.offAt(end));
        assertThat(chosen(off, RecurringBilling.ON_RENEW_ONCE, T))
                .isEqualTo(Renewal.onceUntil(Instant.parse("2027-01-02T10:00:00Z")));
        assertThat(chosen(off, RecurringBilling.ON, T)).isEqualTo(Renewal.FOR_EVER);
    }

    @Test
    void endsATrialOrTheTermAfterIt() {
        Bought trial = product("P12").trialUntil(END).months(1);

        assertThat(chosen(trial, RecurringBilling.OFF, T)).isEqualTo(Renewal.offAt(END));
        assertThat(chosen(trial, RecurringBilling.ON_RENEW_ONCE, T))
                .isEqualTo(Renewal.onceUntil(Instant.parse("2027-02-28T10:00:00Z")));
        assertThat(
                        recurring(
                                trial.renewing(
                                        Renewal.onceUntil(Instant.parse("2027-02-28T10:00:00Z"))),
                                "2026-11-23T10:00:00Z"))
                .isEqualTo(RecurringBilling.ON_RENEW_ONCE);
    }

    private static SubscriptionStatus status(Bought bought, Instant now) {
        return bought.subscription().statusAt(now);
    }

    private static RecurringBilling recurring(Bought bought, String now) {
        return bought.subscription().lifecycle().recurringBillingAt(Instant.parse(now));
    }

    private static Renewal chosen(Bought bought, RecurringBilling setting, Instant now) {
        return bought.subscription().lifecycle().renewalWhenChosen(setting, now);
    }
}
