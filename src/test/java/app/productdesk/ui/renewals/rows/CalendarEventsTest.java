package app.productdesk.ui.renewals.rows;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.document.CalendarDocument.Event;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.renewals.RenewalList;
import app.productdesk.domain.Bought;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.renewals.Agenda;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Kind;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Which events a calendar program takes for the same.
class CalendarEventsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Instant DAY = Instant.parse("2026-12-10T00:00:00Z");
    private static final Organization OWN = organization("Own", "", T);
    private static final Milestone CHANGE = milestone(product("A"), Kind.CHANGE, DAY);

    @Test
    void staysTheSameWhenTheOrganizationGetsAnotherName() {
        assertThat(uid(organization("Mine", "mine.example", T), CHANGE)).isEqualTo(uid(CHANGE));
    }

    @Test
    void staysTheSameWhenFilesTellTheHourMoreExactly() {
        assertThat(uid(milestone(product("A"), Kind.CHANGE, DAY.plusSeconds(9))))
                .isEqualTo(uid(CHANGE));
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "RENEWAL", "TRIAL_END", "EXPIRY"})
    void staysTheSameWhenSomebodyTellsWhatHappensThen(Kind kind) {
        assertThat(uid(milestone(product("A"), kind, DAY))).isEqualTo(uid(CHANGE));
    }

    @ParameterizedTest
    @CsvSource({
        "A, WINDOW_CLOSES, 2026-12-10T00:00:00Z",
        "A, DISABLING, 2026-12-10T00:00:00Z",
        "A, CHANGE, 2026-12-10T23:00:00Z",
        "B, CHANGE, 2026-12-10T00:00:00Z",
    })
    void isAnotherForAnotherDayProductOrMeaning(String id, Kind kind, Instant at) {
        assertThat(uid(milestone(product(id), kind, at))).isNotEqualTo(uid(CHANGE));
    }

    @Test
    void isAnotherInAnotherWorkspace() {
        assertThat(uid(organization("Own", "", T.plusNanos(1)), CHANGE)).isNotEqualTo(uid(CHANGE));
    }

    @Test
    void givesEveryDayOfTheSampleItsOwn() {
        WorkspaceContent content = SampleContents.of(SampleOrganization.NOORDWIND, T);
        var portfolio =
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        content.subscriptions(),
                        content.charges());
        Agenda agenda =
                Agenda.of(
                        portfolio,
                        LicensedUsers.of(content.assignments(), content.subscriptions(), T),
                        RefundPolicy.STARTED_DAYS_HALF_UP,
                        T,
                        Agenda.MONTHS);

        assertThat(events(content.organization(), agenda.milestones()))
                .hasSize(100)
                .extracting(Event::uid)
                .doesNotHaveDuplicates();
    }

    private static String uid(Milestone milestone) {
        return uid(OWN, milestone);
    }

    private static String uid(Organization organization, Milestone milestone) {
        return events(organization, List.of(milestone)).getFirst().uid();
    }

    private static List<Event> events(Organization organization, List<Milestone> milestones) {
        var agenda = new Agenda(T, DAY, milestones, List.of(), List.of());
        return new CalendarEvents(
                        new Messages(Locale.ENGLISH, ZONE),
                        new RenewalList(organization, agenda, Set.of(), 1))
                .of(milestones)
                .events();
    }

    private static Organization organization(String name, String domain, Instant made) {
        return new Organization(name, domain, WorkspaceKind.BY_HAND, ZONE, made);
    }

    private static Milestone milestone(Bought bought, Kind kind, Instant at) {
        return new Milestone(
                kind,
                bought.subscription(),
                at,
                Optional.empty(),
                new LicenseCount(1, 10),
                Recurrence.SELDOM,
                Optional.empty());
    }
}
