package app.productdesk.adapter.sample;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.JsonReceiptOriginal;
import app.productdesk.adapter.storage.SqlWorkspaces;
import app.productdesk.application.port.ProductCatalog.Snapshot;
import app.productdesk.application.port.Workspace;
import app.productdesk.application.port.Workspaces.SampleOrganization;
import app.productdesk.domain.cancellation.CancellationCase;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.LicensedUserRule;
import app.productdesk.domain.cancellation.Operator;
import app.productdesk.domain.cancellation.OperatorRole;
import app.productdesk.domain.cancellation.RefusalReason;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.refund.RefundQuote;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every product of the sample organizations, read out of a real workspace file, gives the answer
/// of its row in the sample’s table; and the right ones another as time passes.
final class SampleTest {

    private static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir private Path folder;
    private SqlWorkspaces workspaces;
    private Workspace noordwind;
    private Workspace waterkant;

    @BeforeEach
    void makeBoth() {
        workspaces =
                new SqlWorkspaces(
                        folder,
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(T),
                        SampleContents::of,
                        Duration.ofSeconds(5));
        noordwind = workspaces.open(workspaces.createSample(SampleOrganization.NOORDWIND));
        waterkant = workspaces.open(workspaces.createSample(SampleOrganization.WATERKANT));
    }

    @AfterEach
    void closeBoth() {
        noordwind.close();
        waterkant.close();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | ACTIVE    | 31 people, 7 to go
                    P02 | ACTIVE    | 25 people, 1 to go
                    P03 | ACTIVE    | credit USD 147.00 + USD 30.87, out USD 177.87, owed USD 0.00
                    P04 | ACTIVE    | credit USD 137.20 + USD 28.81, out USD 0.00, owed USD 11.86
                    P05 | ACTIVE    | credit USD 6188.71 + USD 0.00, out USD 6188.71, owed USD 0.00
                    P06 | ACTIVE    | closed 2026-08-02, ON, ends 2027-07-26
                    P07 | ACTIVE    | closed 2026-11-09, OFF, ends 2026-12-02
                    P08 | EXPIRED   | EXPIRED since 2026-11-11 until 2026-12-11
                    P09 | DISABLED  | DISABLED since 2026-10-19 until 2027-01-17
                    P10 | ACTIVE    | PARTNER Duinrand Cloud
                    P11 | ACTIVE    | without credit
                    P12 | ACTIVE    | trial until 2026-11-29, ON
                    P13 | ACTIVE    | cancel P01
                    P14 | ACTIVE    | SELF_SERVICE
                    P15 | SCHEDULED | starts 2026-12-23
                    X1  | ACTIVE    | FREE
                    X2  | DELETED   | DELETED since 2026-11-13
                    X3  | ACTIVE    | PUBLISHER
                    W1  | ACTIVE    | 28 people, 4 to go
                    """)
    void atTheInstantItIsMade(String id, String status, String outcome) {
        assertThat(statusAndOutcome(id, T)).isEqualTo(status + ": " + outcome);
    }

    @ParameterizedTest(name = "{0} a day later: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P03 | ACTIVE: credit USD 132.30 + USD 27.78, out USD 160.08, owed USD 0.00
                    P04 | ACTIVE: credit USD 132.30 + USD 27.78, out USD 0.00, owed USD 17.79
                    P05 | ACTIVE: credit USD 6171.62 + USD 0.00, out USD 6171.62, owed USD 0.00
                    P01 | ACTIVE: 31 people, 7 to go
                    P12 | ACTIVE: trial until 2026-11-29, ON
                    """)
    void aDayLater(String id, String outcome) {
        assertThat(statusAndOutcome(id, T.plus(Duration.ofDays(1)))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} a week later: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P03 | ACTIVE: credit USD 44.10 + USD 9.26, out USD 53.36, owed USD 0.00
                    P05 | ACTIVE: closed 2026-11-27, ON, ends 2027-11-20
                    P07 | ACTIVE: closed 2026-11-09, OFF, ends 2026-12-02
                    P08 | EXPIRED: EXPIRED since 2026-11-11 until 2026-12-11
                    P12 | ACTIVE: credit USD 725.00 + USD 0.00, out USD 725.00, owed USD 0.00
                    """)
    void aWeekLater(String id, String outcome) {
        assertThat(statusAndOutcome(id, T.plus(Duration.ofDays(7)))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} a hundred days later: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | ACTIVE: 31 people, 7 to go
                    P03 | ACTIVE: credit USD 441.00 + USD 92.61, out USD 533.61, owed USD 0.00
                    P06 | ACTIVE: closed 2026-08-02, ON, ends 2027-07-26
                    P07 | DISABLED: DISABLED since 2027-01-01 until 2027-04-01
                    P08 | DISABLED: DISABLED since 2026-12-11 until 2027-03-11
                    P09 | DELETED: DELETED since 2027-01-17
                    P11 | EXPIRED: EXPIRED since 2027-02-06 until 2027-03-08
                    P12 | ACTIVE: credit USD 672.41 + USD 0.00, out USD 672.41, owed USD 0.00
                    P15 | ACTIVE: MICROSOFT_REPRESENTATIVE
                    X2  | DELETED: DELETED since 2026-11-13
                    """)
    void aHundredDaysLater(String id, String outcome) {
        assertThat(statusAndOutcome(id, T.plus(Duration.ofDays(100)))).isEqualTo(outcome);
    }

    @Test
    void countsPeopleAsTheSampleSays() {
        Snapshot snapshot = noordwind.catalog().snapshot();
        LicensedUsers users =
                LicensedUsers.of(snapshot.assignments(), snapshot.portfolio().subscriptions(), T);
        String counts =
                snapshot.portfolio().subscriptions().stream()
                        .map(each -> each.id() + " " + users.count(each.id()))
                        .reduce((one, two) -> one + ", " + two)
                        .orElseThrow();

        assertThat(counts)
                .isEqualTo(
                        "P01 31, P02 25, P03 24, P04 8, P05 18, P06 12, P07 3, P08 4, P09 7,"
                                + " P10 15, P11 6, P12 9, P13 0, P14 2, P15 0, X1 37, X2 0, X3 0");
    }

    private String statusAndOutcome(String id, Instant now) {
        Snapshot snapshot = (id.startsWith("W") ? waterkant : noordwind).catalog().snapshot();
        Subscription subscription = snapshot.portfolio().find(new SubscriptionId(id)).orElseThrow();
        var users =
                LicensedUsers.of(snapshot.assignments(), snapshot.portfolio().subscriptions(), now);
        var administrator =
                new Operator("admin", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of());
        var asked =
                new CancellationCase(subscription, snapshot.portfolio(), users, administrator, now);
        var policy =
                new CancellationPolicy(
                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                        RefundPolicy.STARTED_DAYS_HALF_UP);
        return subscription.statusAt(now) + ": " + inWords(policy.decide(asked));
    }

    private static String inWords(CancellationDecision decision) {
        return switch (decision) {
            case Allowed allowed ->
                    allowed.credit() == CancellationDecision.CreditKind.NONE_PREPAID
                            ? "without credit"
                            : inWords(allowed.refund());
            case Refused(RefusalReason reason) -> inWords(reason);
        };
    }

    private static String inWords(RefundQuote refund) {
        return "credit %s + %s, out %s, owed %s"
                .formatted(
                        refund.credit().net(),
                        refund.credit().tax(),
                        refund.paidOut().total(),
                        refund.stillOwed().total());
    }

    private static String inWords(RefusalReason reason) {
        return switch (reason) {
            case RefusalReason.RoleMissing(var anyOf, _) -> "role " + anyOf;
            case RefusalReason.AlreadyEnded(var status, var since, var until) ->
                    status
                            + " since "
                            + day(since.orElseThrow())
                            + until.map(end -> " until " + day(end)).orElse("");
            case RefusalReason.NotStarted(var starts) -> "starts " + day(starts);
            case RefusalReason.OtherChannel(var kind, var contact) ->
                    kind + contact.map(name -> " " + name).orElse("");
            case RefusalReason.CancelTheBase(var base, _) -> "cancel " + base;
            case RefusalReason.LetTrialLapse(var ends, var recurring) ->
                    "trial until " + day(ends) + ", " + recurring;
            case RefusalReason.WindowClosed(var closed, var ends, var recurring) ->
                    "closed " + day(closed) + ", " + recurring + ", ends " + day(ends);
            case RefusalReason.TooManyLicenses tooMany ->
                    tooMany.count().licensedUsers() + " people, " + tooMany.toGo() + " to go";
        };
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
