package app.productdesk.domain.cancellation.comeback;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Billed;
import app.productdesk.domain.Bought;
import app.productdesk.domain.cancellation.Ledger;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.Renewal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bringing back what has ended, and cancelling it once more.
class ReactivationTest {

    private static final SubscriptionId P01 = new SubscriptionId("P01");

    /// 300.00 and 63.00 tax for 30 days, of which 12 are used at T.
    private static Bought monthly() {
        return product("P01").from("2026-11-11T10:00:00Z").seats(10).at("USD 30.00");
    }

    @Test
    void chargesTheRestOfThePeriodUnderAMosa() {
        Ledger ledger = Ledger.of(monthly());
        TaxedAmount back = ledger.cancel(T);

        TaxedAmount charged = ledger.reactivate(T);

        assertThat(back).isEqualTo(amount("USD 180.00", "USD 37.80"));
        assertThat(charged).isEqualTo(back);
        assertThat(ledger.now(P01).statusAt(T)).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT1H", "P2D", "P16DT23H", "P17DT1H", "P18D", "P40D"})
    void givesBackExactlyWhatWasChargedForTheRest(Duration later) {
        Ledger ledger = Ledger.of(monthly());
        ledger.cancel(T);
        Instant back = T.plus(later);

        TaxedAmount charged = ledger.reactivate(back);

        assertThat(ledger.cancel(back)).isEqualTo(charged);
    }

    @Test
    void neverGivesBackTheDaysThatWereUsedHoweverOftenItEnds() {
        Ledger ledger = Ledger.of(monthly());
        for (int times = 0; times < 4; times++) {
            ledger.cancel(T);
            ledger.reactivate(T);
        }
        ledger.cancel(T.plus(Duration.ofDays(3)));

        // 15 of 30 days were used in the end
        assertThat(ledger.kept(T.plus(Duration.ofDays(3))))
                .isEqualTo(amount("USD 150.00", "USD 31.50"));
    }

    @Test
    void goesOnBeingChargedOnTheOldDays() {
        Ledger ledger = Ledger.of(monthly());
        ledger.cancel(T);
        ledger.reactivate(T);

        assertThat(ledger.next(T)).containsExactly("2026-12-11T10:00:00Z USD 300.00");
        assertThat(ledger.charges(Instant.parse("2027-01-11T10:00:00Z")))
                .containsExactly(
                        "2026-11-11T10:00:00Z USD 300.00",
                        "2026-11-23T10:00:00Z USD 180.00",
                        "2026-12-11T10:00:00Z USD 300.00",
                        "2027-01-11T10:00:00Z USD 300.00");
    }

    @Test
    void chargesASeriesOnceHoweverOftenItEnded() {
        Instant first = Instant.parse("2027-02-23T10:00:00Z");
        Ledger ledger = Ledger.of(monthly());
        ledger.cancel(first);
        ledger.reactivate(first);
        ledger.cancel(first);
        ledger.reactivate(first);

        assertThat(ledger.next(first)).containsExactly("2027-03-11T10:00:00Z USD 300.00");
        assertThat(ledger.current(first)).hasSize(1);
    }

    @Test
    void chargesNothingOnTheLastDayAndTheNextPeriodWhenItBegins() {
        Instant lastDay = Instant.parse("2026-12-11T09:00:00Z");
        Ledger ledger = Ledger.of(monthly());
        ledger.cancel(lastDay);

        assertThat(ledger.reactivation(lastDay).charged(lastDay)).isEmpty();

        ledger.reactivate(lastDay);
        assertThat(ledger.next(lastDay)).containsExactly("2026-12-11T10:00:00Z USD 300.00");
    }

    @Test
    void chargesAgainAfterEndingTwiceOnTheLastDay() {
        Instant lastDay = Instant.parse("2026-12-11T09:00:00Z");
        Ledger ledger = Ledger.of(monthly());
        ledger.cancel(lastDay);
        ledger.reactivate(lastDay);
        ledger.cancel(lastDay);
        ledger.reactivate(lastDay);
        assertThat(ledger.next(lastDay)).containsExactly("2026-12-11T10:00:00Z USD 300.00");

        ledger.cancel(lastDay);
        Instant later = Instant.parse("2026-12-21T10:00:00Z");
        TaxedAmount charged = ledger.reactivate(later);

        assertThat(charged.net()).isEqualTo(Money.parse("USD 203.23"));
        assertThat(ledger.next(later)).containsExactly("2027-01-11T10:00:00Z USD 300.00");
    }

    @Test
    void chargesTheRestOfSeatsBoughtLaterToo() {
        Charge batch =
                Billed.of("USD 61.00").to("P01").over(T.minus(Duration.ofDays(1)), 61).charge();
        Ledger ledger = Ledger.of(monthly().chargedToo(batch));
        TaxedAmount back = ledger.cancel(T);

        assertThat(back.net()).isEqualTo(Money.parse("USD 240.00"));
        assertThat(ledger.reactivate(T)).isEqualTo(back);
        assertThat(ledger.cancel(T)).isEqualTo(back);
    }

    @Test
    void chargesTheRestOfAPaidUpYear() {
        Ledger ledger = Ledger.of(product("P01").from("2026-11-20T10:00:00Z").upFront().seats(1));
        ledger.cancel(T);

        assertThat(ledger.reactivate(T.plus(Duration.ofDays(27))).net())
                .isEqualTo(Money.parse("USD 110.14"));
    }

    @Test
    void bringsBackTheAddOnsThatEndedWithIt() {
        Bought addOn = product("P13").seats(1).at("USD 30.00").addOnOf("P01");
        Bought before = product("P14").addOnOf("P01").cancelledAt(T.minusSeconds(1));
        Ledger ledger = Ledger.of(monthly(), addOn, before);
        TaxedAmount back = ledger.cancel(T);

        assertThat(ledger.reactivate(T)).isEqualTo(back);
        assertThat(ledger.now(addOn.id()).statusAt(T)).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(ledger.now(before.id()).statusAt(T)).isEqualTo(SubscriptionStatus.DISABLED);
    }

    @Test
    void beginsANewTermUnderAnMca() {
        Bought old = product("P05").under(Agreement.MCA).from(T.minus(Duration.ofDays(3)));
        Bought addOn = product("A5").under(Agreement.MCA).from(T).at("USD 1.00").addOnOf("P05");
        Instant later = T.plus(Duration.ofDays(5));
        Ledger ledger = Ledger.of(old, addOn);
        ledger.cancel(T);

        TaxedAmount charged = ledger.reactivate(later);

        SubscriptionId id = new SubscriptionId("P05-2");
        Subscription fresh = ledger.now(id);
        assertThat(charged).isEqualTo(amount("USD 110.00", "USD 0.00"));
        assertThat(fresh.lifecycle().termAt(later).start()).isEqualTo(later);
        assertThat(fresh.kinship().replaces()).contains(old.id());
        assertThat(fresh.renewal()).isEqualTo(Renewal.FOR_EVER);
        assertThat(ledger.now(old.id()).kinship().replacedBy()).contains(id);
        assertThat(ledger.now(old.id()).statusAt(later)).isEqualTo(SubscriptionStatus.DISABLED);
        assertThat(ledger.now(new SubscriptionId("A5-2")).kinship().base()).contains(id);
        assertThat(ledger.now(addOn.id()).kinship().replacedBy())
                .contains(new SubscriptionId("A5-2"));
    }

    @Test
    void findsAFreeIdForTheNewSubscription() {
        Ledger ledger =
                Ledger.of(
                        product("P01").under(Agreement.MCA).from(T).cancelledAt(T),
                        product("P01-2").under(Agreement.MCA));

        assertThat(ledger.reactivation(T).active().id().value()).isEqualTo("P01-3");
    }

    @Test
    void beginsANewTermWhereTheOldOneRanOut() {
        Instant end = Instant.parse("2026-11-11T10:00:00Z");
        Bought off =
                product("P01").from("2025-11-11T10:00:00Z").seats(10).at("USD 30.00").offAt(end);
        Ledger ledger = Ledger.of(off);

        assertThat(ledger.reactivate(T)).isEqualTo(amount("USD 300.00", "USD 63.00"));
        assertThat(ledger.now(P01).lifecycle().termAt(T).start()).isEqualTo(T);
        assertThat(ledger.now(P01).renewal()).isEqualTo(Renewal.FOR_EVER);
        assertThat(ledger.next(T)).containsExactly("2026-12-23T10:00:00Z USD 300.00");
    }

    @Test
    void bringsBackTheAddOnsThatRanOutWithIt() {
        Instant end = Instant.parse("2026-11-11T10:00:00Z");
        Bought base = product("P01").from("2025-11-11T10:00:00Z").offAt(end);
        Bought addOn = product("P13").from("2025-11-11T10:00:00Z").offAt(end).addOnOf("P01");
        Ledger ledger = Ledger.of(base, addOn);
        ledger.reactivate(T);

        assertThat(ledger.now(addOn.id()).statusAt(T)).isEqualTo(SubscriptionStatus.ACTIVE);
    }

    private static TaxedAmount amount(String net, String tax) {
        return new TaxedAmount(Money.parse(net), Money.parse(tax));
    }

    @Test
    void tellsNothingOfACostWhereNothingIsCharged() {
        Ledger ledger = Ledger.of(product("P10").withoutPrice().cancelledAt(T));

        assertThat(ledger.reactivation(T).charged(T)).isEqualTo(Optional.empty());
    }
}
