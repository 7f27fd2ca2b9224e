package app.productdesk.domain.renewals;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.renewals.Stake.Meaning;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What lies ahead of subscriptions that files show.
class SeenAgendaTest {

    private static final Set<MissingFact> ALL = EnumSet.allOf(MissingFact.class);
    private static final Instant BROUGHT_IN = T.minus(Duration.ofDays(3));

    @ParameterizedTest(name = "{0} turns to {1}")
    @CsvSource({
        "SCHEDULED, START, ACTIVE",
        "ACTIVE, CHANGE,",
        "EXPIRED, DISABLING, DISABLED",
        "DISABLED, DELETION, DELETED",
    })
    void tellsTheOneDayThatFilesName(
            SubscriptionStatus seen, Milestone.Kind kind, SubscriptionStatus becomes) {
        Instant next = T.plus(Duration.ofDays(40));

        assertThat(milestones(seen(product("A"), seen, next, ALL)))
                .singleElement()
                .returns(kind, Milestone::kind)
                .returns(next, Milestone::at)
                .returns(Optional.ofNullable(becomes), Milestone::becomes)
                .returns(Optional.empty(), Milestone::stake);
        assertThat(milestones(seen(product("A"), seen, null, ALL))).isEmpty();
    }

    @Test
    void tellsTheEndOfATrialAndNotWhatFollows() {
        Instant next = T.plus(Duration.ofDays(10));
        Bought trial = product("A").trialUntil(next);

        assertThat(milestones(seen(trial, SubscriptionStatus.ACTIVE, next, ALL)))
                .singleElement()
                .returns(Milestone.Kind.TRIAL_END, Milestone::kind)
                .returns(Optional.empty(), Milestone::becomes);
        assertThat(milestones(seen(trial, SubscriptionStatus.ACTIVE, next.plusSeconds(1), ALL)))
                .extracting(Milestone::kind)
                .containsExactly(Milestone.Kind.CHANGE);
    }

    /// What was told: a term of twelve months under an MCA.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    renews    | ON            | 2025-12-10 |            | 2026-12-10 | 2026-11-23 | 12-10 RENEWAL, 12-17 WINDOW_CLOSES, 2027-12-10 RENEWAL, 2027-12-17 WINDOW_CLOSES
                    no day    | ON            | 2025-12-10 |            |            | 2026-11-23 | 12-10 RENEWAL, 12-17 WINDOW_CLOSES, 2027-12-10 RENEWAL, 2027-12-17 WINDOW_CLOSES
                    off       | OFF           | 2025-12-10 | 2026-12-10 | 2026-12-10 | 2026-11-23 | 12-10 EXPIRY, 2027-01-09 DISABLING, 2027-04-09 DELETION
                    ran out   | OFF           | 2025-12-10 | 2026-12-10 | 2026-12-10 | 2026-12-12 | 2027-01-09 DISABLING, 2027-04-09 DELETION
                    once      | ON_RENEW_ONCE | 2025-12-10 | 2027-12-10 | 2026-12-10 | 2026-11-23 | 12-10 RENEWAL, 12-17 WINDOW_CLOSES, 2027-12-10 EXPIRY, 2028-01-09 DISABLING, 2028-04-08 DELETION
                    told anew | OFF           | 2026-12-10 | 2027-12-10 | 2026-12-10 | 2026-12-12 | 12-17 WINDOW_CLOSES, 2027-12-10 EXPIRY, 2028-01-09 DISABLING, 2028-04-08 DELETION
                    told late | ON            | 2026-12-10 |            | 2026-11-25 | 2026-12-12 | 12-17 WINDOW_CLOSES, 2027-12-10 RENEWAL, 2027-12-17 WINDOW_CLOSES
                    open      | ON            | 2026-11-20 |            | 2027-11-20 | 2026-11-23 | 11-27 WINDOW_CLOSES, 2027-11-20 RENEWAL, 2027-11-27 WINDOW_CLOSES
                    """)
    void walksOnWhereAPersonToldTheTerm(
            String name,
            String setting,
            String start,
            String ends,
            String next,
            String now,
            String days) {
        assertThat(days(told(setting, start, ends), next, now)).isEqualTo(days);
    }

    /// The same where the files name another day than the term that was told makes of it.
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    renews       | ON            | 2025-12-10 |            | 2026-12-24 | 2026-11-23 | 12-24 RENEWAL, 12-31 WINDOW_CLOSES, 2027-12-24 RENEWAL, 2027-12-31 WINDOW_CLOSES
                    in between   | ON            | 2025-12-10 |            | 2026-12-24 | 2026-12-12 | 12-24 RENEWAL, 12-31 WINDOW_CLOSES, 2027-12-24 RENEWAL, 2027-12-31 WINDOW_CLOSES
                    renewed      | ON            | 2025-12-10 |            | 2026-12-24 | 2026-12-26 | 12-31 WINDOW_CLOSES, 2027-12-24 RENEWAL, 2027-12-31 WINDOW_CLOSES
                    open         | ON            | 2026-11-20 |            | 2027-11-22 | 2026-11-23 | 11-27 WINDOW_CLOSES, 2027-11-22 RENEWAL, 2027-11-29 WINDOW_CLOSES
                    shorter      | ON            | 2026-11-20 |            | 2026-11-25 | 2026-11-23 | 11-25 RENEWAL, 12-02 WINDOW_CLOSES, 2027-11-25 RENEWAL, 2027-12-02 WINDOW_CLOSES
                    off          | OFF           | 2025-12-10 | 2026-12-10 | 2026-12-24 | 2026-11-23 | 12-24 EXPIRY, 2027-01-23 DISABLING, 2027-04-23 DELETION
                    off earlier  | OFF           | 2026-06-30 | 2027-06-30 | 2026-12-10 | 2026-11-23 | 12-10 EXPIRY, 2027-01-09 DISABLING, 2027-04-09 DELETION
                    ran out      | OFF           | 2025-12-10 | 2026-12-10 | 2026-12-24 | 2026-12-26 | 2027-01-23 DISABLING, 2027-04-23 DELETION
                    off since    | OFF           | 2025-12-10 | 2027-12-10 | 2026-12-24 | 2026-12-28 | 12-31 WINDOW_CLOSES, 2027-12-24 EXPIRY, 2028-01-23 DISABLING, 2028-04-22 DELETION
                    once         | ON_RENEW_ONCE | 2025-12-10 | 2027-12-10 | 2026-12-24 | 2026-11-23 | 12-24 RENEWAL, 12-31 WINDOW_CLOSES, 2027-12-24 EXPIRY, 2028-01-23 DISABLING, 2028-04-22 DELETION
                    once, done   | ON_RENEW_ONCE | 2024-12-10 | 2026-12-10 | 2026-12-24 | 2026-11-23 | 12-24 EXPIRY, 2027-01-23 DISABLING, 2027-04-23 DELETION
                    older files  | OFF           | 2025-11-10 | 2026-11-10 | 2026-11-12 | 2026-11-23 | 12-12 DISABLING, 2027-03-12 DELETION
                    proved wrong | OFF           | 2025-11-10 | 2026-11-10 | 2027-11-10 | 2026-11-23 | 2027-11-10 CHANGE
                    """)
    void countsFromTheDayInTheFilesWhereThatIsAnother(
            String name,
            String setting,
            String start,
            String ends,
            String next,
            String now,
            String days) {
        assertThat(days(told(setting, start, ends), next, now)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ON            |            | 12-03 TRIAL_END, 12-10 WINDOW_CLOSES, 2027-12-03 RENEWAL, 2027-12-10 WINDOW_CLOSES
                    OFF           | 2026-12-03 | 12-03 TRIAL_END, 2027-01-02 DELETION
                    ON_RENEW_ONCE | 2026-12-20 | 12-03 TRIAL_END, 12-10 WINDOW_CLOSES, 2027-12-03 EXPIRY, 2028-01-02 DISABLING, 2028-04-01 DELETION
                    """)
    void paysFromTheEndOfATrialOn(String setting, String ends, String days) {
        Bought trial =
                told(setting, "2025-12-20", ends)
                        .trialUntil(day("2026-12-03"))
                        .from("2025-12-20T00:00:00Z");

        assertThat(days(trial, "2026-12-03", "2026-11-23")).isEqualTo(days);
    }

    @Test
    void renewsNoTrialAgainOnTheDayOnWhichItEnds() {
        Bought trial =
                told("ON", "2025-12-03", null)
                        .trialUntil(day("2026-12-03"))
                        .from("2025-12-03T12:00:00Z");

        assertThat(days(trial, "2026-12-03", "2026-11-23"))
                .startsWith("12-03 TRIAL_END, 12-10 WINDOW_CLOSES, 2027-12-03 RENEWAL");
    }

    @Test
    void countsMonthsFromTheDayInTheFiles() {
        Bought monthly = product("A").from("2026-11-10T00:00:00Z").months(1);
        Bought once =
                product("A")
                        .from("2026-11-10T00:00:00Z")
                        .months(1)
                        .renewing(Renewal.onceUntil(day("2027-01-10")));

        assertThat(days(monthly, "2027-01-10", "2026-11-23"))
                .startsWith("2027-01-10 RENEWAL, 2027-02-10 RENEWAL, 2027-03-10 RENEWAL");
        assertThat(days(once, "2026-11-25", "2026-11-23"))
                .startsWith("11-25 RENEWAL, 12-25 EXPIRY, 2027-01-24 DISABLING");
    }

    @Test
    void tellsTheCreditOfTheTermsThatWereToldOnly() {
        Bought bought = told("ON", "2025-12-10", null).upFront();

        Subscription sameDay =
                seen(
                        bought,
                        SubscriptionStatus.ACTIVE,
                        Instant.parse("2026-12-10T08:31:00Z"),
                        Set.of());

        assertThat(milestones(sameDay, bought.charges(), T).get(1))
                .returns(Milestone.Kind.WINDOW_CLOSES, Milestone::kind)
                .returns(day("2026-12-17"), Milestone::at)
                .returns(false, window -> window.isUnknown(Meaning.STILL_RETURNED))
                .returns(true, window -> window.stake().isPresent());
        assertThat(milestones(active(bought, "2026-12-24"), bought.charges(), T).get(1))
                .returns(Milestone.Kind.WINDOW_CLOSES, Milestone::kind)
                .returns(true, window -> window.isUnknown(Meaning.STILL_RETURNED));
    }

    @Test
    void tellsWhatIsChargedWhenThePersonToldThePrice() {
        Bought bought = product("A");
        Subscription seen = seen(bought, SubscriptionStatus.ACTIVE, null, Set.of());

        assertThat(milestones(seen, bought.charges(), T).getFirst().stake())
                .map(Stake::amount)
                .contains(bought.charges().getFirst().amount());
    }

    @Test
    void tellsNoMoneyOfAPriceThatHasToBeToldAgain() {
        Set<MissingFact> price = EnumSet.of(MissingFact.PRICE);
        Subscription seen = seen(product("A"), SubscriptionStatus.ACTIVE, null, price);

        assertThat(milestones(seen, product("A").charges(), T))
                .isNotEmpty()
                .allMatch(each -> each.stake().isEmpty() && each.isUnknown(Meaning.CHARGED));
    }

    @Test
    void tellsOfNoRenewalWhereFilesShowItEnded() {
        Instant next = T.plus(Duration.ofDays(60));

        assertThat(milestones(seen(product("A"), SubscriptionStatus.DISABLED, next, Set.of())))
                .singleElement()
                .returns(Milestone.Kind.DELETION, Milestone::kind)
                .returns(next, Milestone::at);
        assertThat(milestones(seen(product("A"), SubscriptionStatus.DELETED, null, Set.of())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ACTIVE, 1", "EXPIRED, 1", "DISABLED, 0", "DELETED, 0"})
    void namesWhatIsInUseAndOfWhichNoDayIsKnownOrAheadAnyMore(SubscriptionStatus seen, int named) {
        Agenda noDay = agenda(seen(product("A"), seen, null, ALL), List.of(), T);
        Agenda passed = agenda(seen(product("A"), seen, T, ALL), List.of(), T);
        Agenda ahead = agenda(seen(product("A"), seen, T.plusNanos(1), ALL), List.of(), T);

        assertThat(noDay.undated()).hasSize(named);
        assertThat(noDay.outdated()).isEmpty();
        assertThat(passed.undated()).isEmpty();
        assertThat(passed.outdated()).hasSize(named);
        assertThat(passed.milestones()).isEmpty();
        assertThat(ahead.undated()).isEmpty();
        assertThat(ahead.outdated()).isEmpty();
    }

    @Test
    void namesNothingAsLongAsWhatWasToldGoesOn() {
        Bought off = told("OFF", "2025-12-10", "2026-12-10");
        Subscription seen = active(off, "2026-12-10");

        assertThat(agenda(seen, List.of(), day("2027-04-08")).outdated()).isEmpty();
        assertThat(agenda(seen, List.of(), day("2027-04-09")).outdated()).containsExactly(seen);
        assertThat(agenda(seen, List.of(), day("2026-12-12")).undated()).isEmpty();
    }

    private static Bought told(String setting, String start, String ends) {
        var renewal =
                new Renewal(
                        RecurringBilling.valueOf(setting),
                        Optional.ofNullable(ends).map(SeenAgendaTest::day));
        return product("A").under(Agreement.MCA).from(day(start)).renewing(renewal);
    }

    private static Instant day(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }

    /// In the year of the sample without the year.
    private static String days(Bought bought, String next, String now) {
        Instant at = now.equals("2026-11-23") ? T : day(now);
        return String.join(
                ", ",
                milestones(active(bought, next), List.of(), at).stream()
                        .map(each -> each.at().toString().substring(0, 10) + " " + each.kind())
                        .map(each -> each.replace("2026-", ""))
                        .toList());
    }

    private static Subscription active(Bought bought, String next) {
        Instant at = Optional.ofNullable(next).map(SeenAgendaTest::day).orElse(null);
        return seen(bought, SubscriptionStatus.ACTIVE, at, Set.of());
    }

    private static Subscription seen(
            Bought bought, SubscriptionStatus status, Instant next, Set<MissingFact> missing) {
        return bought.subscription()
                .withObserved(
                        new Observation(status, BROUGHT_IN, Optional.ofNullable(next), missing));
    }

    private static List<Milestone> milestones(Subscription seen) {
        return milestones(seen, List.of(), T);
    }

    private static List<Milestone> milestones(
            Subscription seen, List<Charge> charges, Instant now) {
        return agenda(seen, charges, now).milestones();
    }

    private static Agenda agenda(Subscription seen, List<Charge> charges, Instant now) {
        Portfolio every = Given.that(product("A"), product("B").under(Agreement.MCA)).portfolio();
        var portfolio =
                new Portfolio(every.organization(), every.accounts(), List.of(seen), charges);
        return Agenda.of(
                portfolio,
                Given.that().users(now),
                RefundPolicy.STARTED_DAYS_HALF_UP,
                now,
                Agenda.MONTHS);
    }
}
