package app.productdesk.domain.renewals;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Billed;
import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.refund.RefundPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// What lies ahead of single subscriptions.
class AgendaTest {

    @Test
    void countsTermsFromTheFirstStartAcrossTheEndsOfMonths() {
        assertThat(days(product("A").from("2026-10-31T10:00:00Z").months(1), 6))
                .containsExactly(
                        "2026-11-30 RENEWAL",
                        "2026-12-31 RENEWAL",
                        "2027-01-31 RENEWAL",
                        "2027-02-28 RENEWAL",
                        "2027-03-31 RENEWAL",
                        "2027-04-30 RENEWAL");
    }

    @Test
    void renewsOnTheLastOfFebruaryWhatBeganOnALeapDay() {
        assertThat(ahead(product("A").from("2024-02-29T10:00:00Z"), T, 18))
                .extracting(Milestone::at)
                .containsExactly(
                        Instant.parse("2027-02-28T10:00:00Z"),
                        Instant.parse("2028-02-29T10:00:00Z"));
    }

    /// Clocks in the Netherlands go forward on 28 March 2027 and back on 31 October 2027; 168 hours
    /// stay 168 hours.
    @ParameterizedTest(name = "begun {0}, closes {1}")
    @CsvSource({
        "2027-03-25T23:30:00Z, 2027-04-01T23:30:00Z",
        "2027-10-28T22:30:00Z, 2027-11-04T22:30:00Z",
    })
    void closesAWindowAfter168HoursWhateverTheClocksDo(String start, Instant closes) {
        Bought bought = product("A").under(Agreement.MCA).from(start);

        assertThat(ahead(bought, Instant.parse(start), 1))
                .filteredOn(each -> each.kind() == Milestone.Kind.WINDOW_CLOSES)
                .extracting(Milestone::at)
                .containsExactly(closes)
                .allMatch(at -> at.equals(Instant.parse(start).plus(Duration.ofHours(168))));
    }

    @Test
    void tellsAWindowUntilItsLastMomentAndNotAfter() {
        Bought bought = product("A").under(Agreement.MCA).from(T);
        Instant closes = T.plus(Duration.ofHours(168));

        assertThat(days(bought, closes, 1)).contains("2026-11-30 WINDOW_CLOSES");
        assertThat(days(bought, closes.plusNanos(1), 1)).isEmpty();
    }

    @Test
    void takesInTheLastMomentOfTheMonthsAhead() {
        Bought bought = product("A").from("2026-05-31T10:00:00Z");

        assertThat(days(bought, Instant.parse("2027-04-30T10:00:00Z"), 1)).isEmpty();
        assertThat(days(bought, Instant.parse("2027-04-30T10:00:00Z"), 2))
                .containsExactly("2027-05-31 RENEWAL");
        assertThat(days(bought, Instant.parse("2027-05-31T10:00:00Z"), 1)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PurchaseChannel.class,
            names = {"DIRECT", "PRODUCT_KEY"},
            mode = EnumSource.Mode.EXCLUDE)
    void knowsNoWindowForWhatOthersEnd(PurchaseChannel channel) {
        assertThat(days(product("A").under(Agreement.MCA).through(channel).from(T), 1)).isEmpty();
    }

    @Test
    void knowsNoWindowForAnAddOnAndCountsItsCreditWithItsBase() {
        Bought base = product("A").under(Agreement.MCA).from(T).at("USD 30.00").seats(1);
        Bought addOn = product("B").under(Agreement.MCA).from(T).at("USD 3.00").addOnOf("A");

        List<Milestone> windows =
                agenda(Given.that(base, addOn), T, 1).milestones().stream().toList();

        assertThat(windows).extracting(each -> each.subscription().id().value()).containsOnly("A");
        // 30.00 + 10 × 3.00 for 30 days, of which 23 are left
        assertThat(moneyOf(windows.getFirst())).isEqualTo("46.00 0.00");
    }

    @Test
    void endsWhatWasCancelledWithTheDatesOfItsData() {
        assertThat(days(product("A").cancelledAt(T), 18))
                .containsExactly(
                        "2026-12-23 DATA_SAFE_UNTIL",
                        "2027-02-21 DELETION",
                        "2027-05-22 DATA_GONE");
    }

    @Test
    void waitsForNoDataOfWhatWasDeletedByHandOrBoughtByAUser() {
        assertThat(days(product("A").cancelledAt(T.minusSeconds(9)).deletedAt(T), 18)).isEmpty();
        assertThat(days(product("A").through(PurchaseChannel.SELF_SERVICE).cancelledAt(T), 18))
                .isEmpty();
    }

    @Test
    void losesNothingWithWhatCameBackAsAnother() {
        Bought old =
                product("A")
                        .cancelledAt(T)
                        .related(Kinship.NONE.replacedBy(new SubscriptionId("B")));

        assertThat(days(old, 18)).isEmpty();
    }

    @Test
    void renewsOnceMoreAndThenRunsOut() {
        Bought once =
                product("A")
                        .from("2026-06-01T10:00:00Z")
                        .renewing(Renewal.onceUntil(Instant.parse("2028-01-15T10:00:00Z")));

        assertThat(days(once, 18))
                .containsExactly(
                        "2027-06-01 RENEWAL",
                        "2028-01-15 EXPIRY",
                        "2028-02-14 DISABLING",
                        "2028-05-14 DELETION");
    }

    @Test
    void deletesATrialThatNobodyPaysForAfterItsGrace() {
        Instant end = Instant.parse("2026-12-01T10:00:00Z");

        assertThat(days(product("A").trialUntil(end).offAt(end), 18))
                .containsExactly("2026-12-01 TRIAL_END", "2026-12-31 DELETION");
    }

    @Test
    void addsUpTheFirstChargesOfEverySeriesInTheNewTerm() {
        Bought bought =
                product("A")
                        .from("2026-01-10T10:00:00Z")
                        .at("USD 10.00")
                        .chargedToo(
                                Billed.of("USD 5.00")
                                        .to("A")
                                        .over(Instant.parse("2027-01-20T10:00:00Z"), 10)
                                        .charge());

        // 10 × 10.00 with 21 %, and five more that begin ten days later
        assertThat(moneyOf(ahead(bought, T, 3).getFirst())).isEqualTo("105.00 21.00");
    }

    @Test
    void keepsSilentAboutMoneyThatWasNeverCharged() {
        assertThat(ahead(product("A").uncharged(), T, 18).getFirst().stake()).isEmpty();
        assertThat(ahead(product("A").withoutPrice(), T, 18).getFirst().stake()).isEmpty();
    }

    @Test
    void returnsNothingOfWhatWasPrepaid() {
        Bought key = product("A").under(Agreement.MCA).through(PurchaseChannel.PRODUCT_KEY).from(T);

        assertThat(ahead(key, T, 1).getFirst().kind()).isEqualTo(Milestone.Kind.WINDOW_CLOSES);
        assertThat(ahead(key, T, 1).getFirst().stake()).isEmpty();
    }

    private static String moneyOf(Milestone milestone) {
        var amount = milestone.stake().orElseThrow().amount();
        return amount.net().getAmount() + " " + amount.tax().getAmount();
    }

    /// A clock may be put back, or another computer’s be slow.
    @ParameterizedTest(name = "at {0}, the files say {1}")
    @CsvSource({
        "-PT2M, PT240H",
        "-PT2M, -PT24H",
        "-PT2M, PT1M",
        "-PT2M,",
        "PT0S, -PT24H",
        "PT1S, PT240H",
    })
    void endsWhatWasCancelledAlsoWhereTheClockIsBehind(Duration later, Duration next) {
        Instant now = T.plus(later);
        var seen =
                new Observation(
                        SubscriptionStatus.ACTIVE,
                        T.minus(Duration.ofDays(3)),
                        Optional.ofNullable(next).map(T::plus),
                        EnumSet.allOf(MissingFact.class));
        Subscription inFiles = product("A").cancelledAt(T).subscription().withObserved(seen);
        Portfolio bought = Given.that(product("A")).portfolio();
        var portfolio =
                new Portfolio(
                        bought.organization(), bought.accounts(), List.of(inFiles), List.of());
        List<String> expected =
                List.of(
                        "2026-12-23 DATA_SAFE_UNTIL",
                        "2027-02-21 DELETION",
                        "2027-05-22 DATA_GONE");

        assertThat(days(agenda(portfolio, Given.that(), now, 18).milestones())).isEqualTo(expected);
        assertThat(days(product("A").cancelledAt(T), now, 18)).isEqualTo(expected);
    }

    private static List<String> days(Bought bought, int months) {
        return days(bought, T, months);
    }

    private static List<String> days(Bought bought, Instant now, int months) {
        return days(ahead(bought, now, months));
    }

    private static List<String> days(List<Milestone> milestones) {
        return milestones.stream()
                .map(each -> each.at().toString().substring(0, 10) + " " + each.kind())
                .toList();
    }

    private static List<Milestone> ahead(Bought bought, Instant now, int months) {
        return agenda(Given.that(bought), now, months).milestones();
    }

    private static Agenda agenda(Given given, Instant now, int months) {
        return agenda(given.portfolio(), given, now, months);
    }

    private static Agenda agenda(Portfolio portfolio, Given given, Instant now, int months) {
        return Agenda.of(
                portfolio, given.users(now), RefundPolicy.STARTED_DAYS_HALF_UP, now, months);
    }
}
