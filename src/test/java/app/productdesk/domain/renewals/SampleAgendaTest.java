package app.productdesk.domain.renewals;

import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What lies ahead of the sample organization, worked out by hand from `sample.md`.
class SampleAgendaTest {

    /// Day, product, what happens, what it becomes, people of seats, money (net + tax): all but the
    /// repeats of monthly terms. At ten in the morning UTC, all of them.
    private static final String BY_HAND =
            """
            2026-11-27 P05 WINDOW_CLOSES ACTIVE 18/20 STILL_RETURNED 6120.33+0.00
            2026-11-29 P12 TRIAL_END ACTIVE 9/25 CHARGED 750.00+0.00
            2026-12-02 P07 EXPIRY EXPIRED 3/5
            2026-12-04 P14 RENEWAL ACTIVE 2/2
            2026-12-04 X3 RENEWAL ACTIVE 0/0
            2026-12-06 P12 WINDOW_CLOSES ACTIVE 9/25 STILL_RETURNED 575.00+0.00
            2026-12-11 P08 DISABLING DISABLED 4/6
            2026-12-23 P15 START ACTIVE 0/50
            2026-12-23 X1 RENEWAL ACTIVE 37/10000
            2026-12-29 P12 RENEWAL ACTIVE 9/25 CHARGED 750.00+0.00
            2027-01-01 P07 DISABLING DISABLED 3/5
            2027-01-17 P09 DELETION DELETED 7/10
            2027-02-06 P11 EXPIRY EXPIRED 6/10
            2027-02-11 X2 DATA_GONE DELETED 0/5
            2027-03-08 P11 DISABLING DISABLED 6/10
            2027-03-11 P08 DELETION DELETED 4/6
            2027-04-01 P07 DELETION DELETED 3/5
            2027-04-03 P03 RENEWAL ACTIVE 24/60 CHARGED 441.00+92.61
            2027-04-17 P09 DATA_GONE DELETED 7/10
            2027-05-07 P10 RENEWAL ACTIVE 15/15
            2027-06-06 P11 DELETION DELETED 6/10
            2027-06-11 P01 RENEWAL ACTIVE 31/40 CHARGED 588.00+123.48
            2027-06-11 P13 RENEWAL ACTIVE 0/0 CHARGED 100.00+21.00
            2027-07-26 P06 RENEWAL ACTIVE 12/12 CHARGED 756.00+0.00
            2027-08-02 P06 WINDOW_CLOSES ACTIVE 12/12 STILL_RETURNED 585.29+0.00
            2027-08-18 P02 RENEWAL ACTIVE 25/30 CHARGED 693.00+145.53
            2027-10-21 P04 RENEWAL ACTIVE 8/10 CHARGED 147.00+30.87
            2027-11-20 P05 RENEWAL ACTIVE 18/20 CHARGED 6240.00+0.00
            2027-11-27 P05 WINDOW_CLOSES ACTIVE 18/20 STILL_RETURNED 6120.66+0.00
            2027-12-23 P15 RENEWAL ACTIVE 0/50
            2027-12-23 X1 RENEWAL ACTIVE 37/10000
            2028-04-03 P03 RENEWAL ACTIVE 24/60 CHARGED 441.00+92.61
            2028-05-07 P10 RENEWAL ACTIVE 15/15
            """;

    private final Agenda agenda = agendaAt(T);

    @Test
    void tellsEveryDayOfTheSampleWithItsPeopleAndMoney() {
        assertThat(agenda.milestones())
                .filteredOn(milestone -> milestone.recurrence() != Recurrence.LATER_OF_MANY)
                .extracting(SampleAgendaTest::words)
                .containsExactly(BY_HAND.strip().split("\n"));
    }

    /// Seventeen more renewals and windows of P12, seventeen more renewals of P14 and X3 each, save
    /// that P12’s own begin later: its renewals are seventeen in all.
    @Test
    void tellsEachMonthOfAMonthlyTermToo() {
        assertThat(agenda.milestones())
                .filteredOn(milestone -> milestone.recurrence() == Recurrence.LATER_OF_MANY)
                .hasSize(16 + 17 + 17 + 17);
        assertThat(ofP12(Milestone.Kind.RENEWAL))
                .startsWith("2026-12-29", "2027-01-29", "2027-02-28", "2027-03-29")
                .contains("2028-02-29")
                .endsWith("2028-04-29")
                .hasSize(17);
    }

    @Test
    void isNearestFirstAndEndsAfterEighteenMonths() {
        assertThat(agenda.until()).isEqualTo(Instant.parse("2028-05-23T10:00:00Z"));
        assertThat(agenda.milestones())
                .hasSize(100)
                .isSortedAccordingTo(Comparator.comparing(Milestone::at))
                .allMatch(milestone -> milestone.at().isAfter(T))
                .noneMatch(milestone -> milestone.at().isAfter(agenda.until()));
    }

    @Test
    void givesEachItsOwnNameThatStaysWhenTimePasses() {
        List<String> later =
                agendaAt(T.plusSeconds(3600)).milestones().stream().map(Milestone::id).toList();

        assertThat(agenda.milestones()).extracting(Milestone::id).doesNotHaveDuplicates();
        assertThat(agenda.milestones()).extracting(Milestone::id).isEqualTo(later);
    }

    private List<String> ofP12(Milestone.Kind kind) {
        return agenda.milestones().stream()
                .filter(milestone -> milestone.subscription().id().value().equals("P12"))
                .filter(milestone -> milestone.kind() == kind)
                .map(milestone -> milestone.at().toString().substring(0, 10))
                .toList();
    }

    private static String words(Milestone one) {
        assertThat(one.at().toString()).endsWith("T10:00:00Z");
        String money =
                one.stake()
                        .map(
                                stake ->
                                        " %s %s+%s"
                                                .formatted(
                                                        stake.meaning(),
                                                        stake.amount().net().getAmount(),
                                                        stake.amount().tax().getAmount()))
                        .orElse("");
        return "%s %s %s %s %d/%d%s"
                .formatted(
                        one.at().toString().substring(0, 10),
                        one.subscription().id(),
                        one.kind(),
                        one.becomes().orElseThrow(),
                        one.count().licensedUsers(),
                        one.count().purchased(),
                        money);
    }

    private static Agenda agendaAt(Instant now) {
        WorkspaceContent content = SampleContents.of(SampleOrganization.NOORDWIND, T);
        var portfolio =
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        content.subscriptions(),
                        content.charges());
        return Agenda.of(
                portfolio,
                LicensedUsers.of(content.assignments(), content.subscriptions(), now),
                RefundPolicy.STARTED_DAYS_HALF_UP,
                now,
                Agenda.MONTHS);
    }
}
