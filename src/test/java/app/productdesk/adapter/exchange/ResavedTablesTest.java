package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Kind;
import app.productdesk.domain.product.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Tables that went through a spreadsheet, and values that nobody can be sure of: what is left of a
/// record is used.
final class ResavedTablesTest {

    private static final String USAGE =
            "Report Refresh Date;User Principal Name;Teams Last Activity Date;"
                    + "Yammer Last Activity Date;Is Deleted\n";
    private static final String EXPORT =
            "User principal name;Licenses;Block credential;Soft deletion time stamp\n";
    private static final String STOCK =
            "Product Title,Total Licenses,Expired Licenses,Assigned licenses\n";

    @ParameterizedTest
    @CsvSource({
        "TRUE,true",
        "yes,true",
        "WAAR,true",
        "Ja,true",
        "False,false",
        "NO,false",
        "onwaar,false",
        "nee,false"
    })
    void readsYesAndNoOfSpreadsheets(String written, boolean blocked) {
        var reading = read(EXPORT + "a;Office 365 E3;" + written + ";\n");

        assertThat(reading.troubles()).isEmpty();
        assertThat(account(reading, 0).signInBlocked()).contains(blocked);
    }

    /// The other time of the column proves which number is the day, wherever it stands.
    @ParameterizedTest
    @CsvSource({
        "5-11-2026, 21-11-2026, 2026-11-05T00:00:00Z",
        "05-11-2026 08:15, 21-11-2026 09:00, 2026-11-05T08:15:00Z",
        "5/11/2026 8:15:30, 21/11/2026, 2026-11-05T08:15:30Z",
        "5.11.2026, 21.11.2026, 2026-11-05T00:00:00Z",
        "11/5/2026, 11/21/2026, 2026-11-05T00:00:00Z",
        "11/5/2026 8:15:30 PM, 11/21/2026, 2026-11-05T20:15:30Z",
        "11/5/2026 12:15 am, 11/21/2026, 2026-11-05T00:15:00Z",
        "2026-11-05, 21-11-2026, 2026-11-05T00:00:00Z"
    })
    void readsDaysWhereTheColumnProvesTheirOrder(String doubtful, String proof, Instant last) {
        var before = read(USAGE + active("a", doubtful, "") + active("b", proof, ""));
        var after = read(USAGE + active("b", proof, "") + active("a", doubtful, ""));

        assertThat(before.troubles()).isEmpty();
        assertThat(after.troubles()).isEmpty();
        assertThat(account(before, 0).lastSignIn()).contains(last);
        assertThat(account(after, 1).lastSignIn()).contains(last);
    }

    @ParameterizedTest
    @CsvSource({
        "5-11-2026,6-11-2026",
        "5-11-2026,11-21-2026;21-11-2026",
        "5-11-2026,soon",
        "5-11-26,21-11-2026",
        "31-2-2026,21-11-2026"
    })
    void leavesTheLastDayUnknownWhereNobodyCanTell(String doubtful, String others) {
        List<String> all = List.of(others.split(";", -1));
        var rows = new StringBuilder(USAGE).append(active("first", all.getFirst(), ""));
        rows.append(active("a", doubtful, "2026-11-20"));
        all.stream().skip(1).forEach(other -> rows.append(active("last", other, "")));

        var reading = read(rows.toString());

        assertThat(reading.fatal()).isEmpty();
        assertThat(reading.troubles())
                .isNotEmpty()
                .extracting(Trouble::kind)
                .containsOnly(Kind.UNKNOWN_VALUE);
        assertThat(reading.troubles()).extracting(Trouble::about).contains(doubtful);
        assertThat(account(reading, 1).lastSignIn()).isEmpty();
    }

    /// What one column proves says nothing of another one.
    @Test
    void provesTheOrderOfEachColumnByItself() {
        var reading = read(USAGE + active("a", "21-11-2026", "") + active("b", "", "5-11-2026"));

        assertThat(account(reading, 0).lastSignIn()).isPresent();
        assertThat(account(reading, 1).lastSignIn()).isEmpty();
    }

    /// Whichever day it is, the account was deleted on it.
    @Test
    void takesAnyDayOfDeletionForOne() {
        var reading = read(EXPORT + "a;Office 365 E3;ONWAAR;5-6-2026 08:15\n");

        assertThat(reading.troubles()).isEmpty();
        assertThat(account(reading, 0).deleted()).isTrue();
    }

    @Test
    void keepsThePersonAndTheLicensesOfARowWithAnUnreadableValue() {
        var reading = read(EXPORT + "a;Office 365 E3;perhaps;once\n");

        assertThat(reading.troubles())
                .extracting(Trouble::about)
                .containsExactlyInAnyOrder("perhaps", "once");
        assertThat(reading.facts()).hasSize(3);
        assertThat(account(reading, 0).signInBlocked()).isEmpty();
        assertThat(account(reading, 0).deleted()).isFalse();
        assertThat(reading.facts().get(1)).isInstanceOf(Fact.Holds.class);
    }

    @Test
    void keepsThePersonAndTheLicensesOfARecordWithAnUnreadableValue() {
        var reading =
                read(
                        "[{\"userPrincipalName\":\"a\",\"accountEnabled\":\"perhaps\",\"assignedLicenses\":"
                                + "[{\"skuId\":\"6fd2c87f-b296-42f0-b197-1e91e994b900\"}],\"signInActivity\":"
                                + "{\"lastSignInDateTime\":\"2026-11-20T00:00:00Z\","
                                + "\"lastSuccessfulSignInDateTime\":\"once\"}},{\"userPrincipalName\":\"b\"}]");

        assertThat(reading.troubles())
                .extracting(Trouble::kind)
                .containsExactly(Kind.UNKNOWN_VALUE, Kind.UNKNOWN_VALUE);
        assertThat(reading.facts()).hasSize(4);
        assertThat(account(reading, 0).signInBlocked()).isEmpty();
        assertThat(account(reading, 0).lastSignIn()).isEmpty();
        assertThat(reading.facts().get(1)).isInstanceOf(Fact.Holds.class);
    }

    /// As PowerShell writes lists that lie too deep and have nothing in them.
    @Test
    void takesABlankForAnEmptyList() {
        var reading =
                read(
                        "[{\"userPrincipalName\":\"a\",\"licenseAssignmentStates\":[{\"skuId\":"
                                + "\"6fd2c87f-b296-42f0-b197-1e91e994b900\",\"disabledPlans\":\"\"}]},"
                                + "{\"userPrincipalName\":\"b\",\"licenseAssignmentStates\":\"\"}]");

        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.facts()).hasSize(5);
    }

    @Test
    void addsUpTheRowsOfAProduct() {
        var reading =
                read(
                        STOCK
                                + "Office 365 E3,35,0,30\nVisio,0,3,0\nOFFICE 365 E3,5,1,2\n"
                                + "Visio,0,0,0\nVast,999999999,0,0\nVast,999999999,0,0\nVast,999999999,0,0\n");

        assertThat(reading.troubles()).isEmpty();
        assertThat(reading.records()).isEqualTo(7);
        assertThat(reading.facts())
                .extracting(
                        fact -> ((Fact.Stock) fact).product().name().orElseThrow(),
                        fact -> ((Fact.Stock) fact).bought(),
                        fact -> ((Fact.Stock) fact).assigned(),
                        fact -> ((Fact.Stock) fact).status())
                .containsExactly(
                        tuple("Office 365 E3", 40, 32, SubscriptionStatus.ACTIVE),
                        tuple("Visio", 0, 0, SubscriptionStatus.EXPIRED),
                        tuple("Vast", Integer.MAX_VALUE, 0, SubscriptionStatus.ACTIVE));
    }

    @ParameterizedTest
    @CsvSource({"Unlimited,0", "unlimited,''", "'',''"})
    void keepsAProductWithoutATotal(String total, String expired) {
        var reading = read(STOCK + "Power BI (free)," + total + "," + expired + ",13\n");

        assertThat(reading.troubles())
                .containsExactly(
                        new Trouble(
                                Optional.of(new Trouble.Place(2, 17)),
                                Kind.NO_TOTAL,
                                "Power BI (free)"));
        assertThat(((Fact.Stock) reading.facts().getFirst()).bought()).isEqualTo(13);
    }

    private static String active(String user, String teams, String yammer) {
        return "2026-11-20;%s@b.example;%s;%s;ONWAAR\n".formatted(user, teams, yammer);
    }

    private static Fact.Account account(FileReading reading, int index) {
        return (Fact.Account) reading.facts().get(index);
    }

    private static FileReading read(String text) {
        return new FileIntakeReader().read(new Source.OfText("pasted", text), Progress.unwatched());
    }
}
