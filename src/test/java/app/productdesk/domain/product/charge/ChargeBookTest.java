package app.productdesk.domain.product.charge;

import static app.productdesk.domain.Bought.product;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// What was charged, what counts now and what comes next.
class ChargeBookTest {

    private static final String START = "2026-01-31T10:00:00Z";

    @Test
    void addsTheChargesThatTimeHasMade() {
        assertThat(until(product("P01").from(START), "2026-03-31T10:00:00Z"))
                .containsExactly("2026-01-31", "2026-02-28", "2026-03-31");
        assertThat(until(product("P01").from(START), "2026-03-31T09:59:59Z"))
                .containsExactly("2026-01-31", "2026-02-28");
        assertThat(until(product("P01").from(START), "2026-01-31T09:59:59Z")).isEmpty();
    }

    @Test
    void knowsTheOneThatCountsNow() {
        ChargeBook book = book(product("P01").from(START));

        assertThat(book.currentAt(Instant.parse("2026-02-28T09:59:59Z")))
                .extracting(Charge::id)
                .containsExactly(new ChargeId("P01", 0));
        assertThat(book.currentAt(Instant.parse("2026-02-28T10:00:00Z")))
                .extracting(Charge::id)
                .containsExactly(new ChargeId("P01", 1));
    }

    @Test
    void keepsWhatWasRecordedAndGoesOnFromThere() {
        Bought bought = product("P01").from(START);
        Charge second = book(bought).currentAt(Instant.parse("2026-03-01T00:00:00Z")).getFirst();
        Charge credited =
                second.withSettled(
                        new Settlement(
                                TaxedAmount.zero(second.amount().currency()),
                                second.amount(),
                                RefundRoute.ACCOUNT_CREDIT));
        ChargeBook book = book(bought.chargedToo(credited));

        assertThat(book.until(Instant.parse("2026-04-01T00:00:00Z")))
                .hasSize(3)
                .contains(credited)
                .doesNotHaveDuplicates();
    }

    @Test
    void leavesASeriesThatEndedAlone() {
        Bought bought = product("P01").from(START);
        Charge last = book(bought).currentAt(Instant.parse("2026-03-01T00:00:00Z")).getFirst();

        assertThat(until(bought.chargedToo(last.once()), "2026-09-01T00:00:00Z"))
                .containsExactly("2026-01-31", "2026-02-28");
    }

    @Test
    void stopsWhereTheSubscriptionRunsOutOrIsCancelled() {
        Bought off = product("P01").from(START).offAt(Instant.parse("2026-03-31T10:00:00Z"));
        Bought cancelled =
                product("P01").from(START).cancelledAt(Instant.parse("2026-03-01T00:00:00Z"));

        assertThat(until(off, "2027-01-01T00:00:00Z")).containsExactly("2026-01-31", "2026-02-28");
        assertThat(next(off, "2026-03-01T00:00:00Z")).isEmpty();
        assertThat(until(cancelled, "2027-01-01T00:00:00Z"))
                .containsExactly("2026-01-31", "2026-02-28");
        assertThat(next(cancelled, "2026-03-01T00:00:00Z")).isEmpty();
    }

    @Test
    void stopsWhereTheSubscriptionIsDeletedByHand() {
        Bought deleted =
                product("P01").from(START).deletedAt(Instant.parse("2026-03-01T00:00:00Z"));

        assertThat(until(deleted, "2027-01-01T00:00:00Z"))
                .containsExactly("2026-01-31", "2026-02-28");
        assertThat(next(deleted, "2026-03-01T00:00:00Z")).isEmpty();
    }

    @Test
    void tellsWhatIsChargedNext() {
        assertThat(next(product("P01").from(START), "2026-02-28T10:00:00Z"))
                .containsExactly("2026-03-31 USD 100.00");
        assertThat(next(product("P15").from(START), "2026-01-01T00:00:00Z"))
                .containsExactly("2026-01-31 USD 100.00");
        assertThat(next(product("P10").withoutPrice(), "2026-01-01T00:00:00Z")).isEmpty();
        assertThat(next(product("P05").from(START).upFront(), "2026-02-28T10:00:00Z"))
                .containsExactly("2027-01-31 USD 1200.00");
    }

    @Test
    void tellsANextChargeThatIsRecordedOnce() {
        Bought bought = product("P01").from(START);
        Charge dearer = withAmount(bought.charges().getFirst().following().orElseThrow(), "150");

        assertThat(next(bought.chargedToo(dearer), "2026-02-01T00:00:00Z"))
                .containsExactly("2026-02-28 USD 150.00");
    }

    @Test
    void doesNotTellAsNextWhatWasChargedAhead() {
        Bought bought = product("P01").from(START);
        Charge next = bought.charges().getFirst().following().orElseThrow();
        Charge ahead =
                new Charge(
                        next.id(),
                        next.subscription(),
                        next.price(),
                        next.amount(),
                        next.settled(),
                        next.period(),
                        next.period().start().minus(Duration.ofDays(20)),
                        next.cycle());

        assertThat(until(bought.chargedToo(ahead), "2026-02-20T00:00:00Z"))
                .containsExactly("2026-01-31", "2026-02-28");
        assertThat(next(bought.chargedToo(ahead), "2026-02-20T00:00:00Z"))
                .containsExactly("2026-03-31 USD 100.00");
    }

    @Test
    void tellsOnlyTheNearestOfSeveralSeries() {
        Charge other =
                Charge.ofCycle(
                        new ChargeId("more seats", 0),
                        new SubscriptionId("P01"),
                        new Price(2, Money.parse("USD 10.00"), 1, java.math.BigDecimal.ZERO),
                        new BillingCycle(Instant.parse("2026-02-10T10:00:00Z"), 1),
                        Settlement.State.PAID);

        assertThat(next(product("P01").from(START).chargedToo(other), "2026-02-20T00:00:00Z"))
                .containsExactly("2026-02-28 USD 100.00");
        assertThat(next(product("P01").from(START).chargedToo(other), "2026-03-01T00:00:00Z"))
                .containsExactly("2026-03-10 USD 20.00");
    }

    @Test
    void goesOnUnpaidWhereThePastWas() {
        Bought unpaid = product("P04").from(START).unpaid();

        assertThat(book(unpaid).until(Instant.parse("2026-04-01T00:00:00Z")))
                .hasSize(3)
                .allSatisfy(charge -> assertThat(charge.owed()).isEqualTo(charge.amount()));
    }

    @Test
    void holdsEveryChargeToAWholeNumberOfDays() {
        var lengths = new ArrayList<Integer>();
        book(product("P01").from(START))
                .until(Instant.parse("2026-06-01T00:00:00Z"))
                .forEach(charge -> lengths.add(charge.period().days()));

        assertThat(lengths).containsExactly(28, 31, 30, 31, 30);
    }

    private static Charge withAmount(Charge charge, String net) {
        TaxedAmount amount =
                new TaxedAmount(Money.parse("USD " + net + ".00"), charge.amount().tax());
        return new Charge(
                charge.id(),
                charge.subscription(),
                charge.price(),
                amount,
                Settlement.of(Settlement.State.PAID, amount),
                charge.period(),
                charge.chargedAt(),
                Optional.empty());
    }

    private static ChargeBook book(Bought bought) {
        Given given = Given.that(bought);
        return given.portfolio().chargesOf(given.subscription(bought.id().value()));
    }

    private static List<String> until(Bought bought, String now) {
        return book(bought).until(Instant.parse(now)).stream()
                .map(charge -> charge.period().start().toString().substring(0, 10))
                .toList();
    }

    private static List<String> next(Bought bought, String now) {
        return book(bought).nextAt(Instant.parse(now)).stream()
                .map(
                        charge ->
                                charge.period().start().toString().substring(0, 10)
                                        + " "
                                        + charge.amount().net())
                .toList();
    }
}
