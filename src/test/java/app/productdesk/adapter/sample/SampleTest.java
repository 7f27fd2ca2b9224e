package app.productdesk.adapter.sample;

import static app.productdesk.adapter.sample.SampleFiles.T;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every product of the sample organizations, read out of a real workspace file, gives the answer
/// of its row in the sample’s table; and the right ones another as time passes.
final class SampleTest {

    @TempDir private static Path folder;
    private static SampleFiles files;

    @BeforeAll
    static void makeBoth() {
        files = SampleFiles.in(folder);
    }

    @AfterAll
    static void closeBoth() {
        files.close();
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
        assertThat(answer(id, T)).isEqualTo(status + ": " + outcome);
    }

    @ParameterizedTest(name = "{0} a day later: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | ACTIVE: 31 people, 7 to go
                    P02 | ACTIVE: 25 people, 1 to go
                    P03 | ACTIVE: credit USD 132.30 + USD 27.78, out USD 160.08, owed USD 0.00
                    P04 | ACTIVE: credit USD 132.30 + USD 27.78, out USD 0.00, owed USD 17.79
                    P05 | ACTIVE: credit USD 6171.62 + USD 0.00, out USD 6171.62, owed USD 0.00
                    P06 | ACTIVE: closed 2026-08-02, ON, ends 2027-07-26
                    P07 | ACTIVE: closed 2026-11-09, OFF, ends 2026-12-02
                    P08 | EXPIRED: EXPIRED since 2026-11-11 until 2026-12-11
                    P09 | DISABLED: DISABLED since 2026-10-19 until 2027-01-17
                    P10 | ACTIVE: PARTNER Duinrand Cloud
                    P11 | ACTIVE: without credit
                    P12 | ACTIVE: trial until 2026-11-29, ON
                    P13 | ACTIVE: cancel P01
                    P14 | ACTIVE: SELF_SERVICE
                    P15 | SCHEDULED: starts 2026-12-23
                    X1  | ACTIVE: FREE
                    X2  | DELETED: DELETED since 2026-11-13
                    X3  | ACTIVE: PUBLISHER
                    W1  | ACTIVE: 28 people, 4 to go
                    """)
    void aDayLater(String id, String outcome) {
        assertThat(answer(id, T.plus(Duration.ofDays(1)))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} a week later: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | ACTIVE: 31 people, 7 to go
                    P02 | ACTIVE: 25 people, 1 to go
                    P03 | ACTIVE: credit USD 44.10 + USD 9.26, out USD 53.36, owed USD 0.00
                    P04 | ACTIVE: credit USD 102.90 + USD 21.61, out USD 0.00, owed USD 53.36
                    P05 | ACTIVE: closed 2026-11-27, ON, ends 2027-11-20
                    P06 | ACTIVE: closed 2026-08-02, ON, ends 2027-07-26
                    P07 | ACTIVE: closed 2026-11-09, OFF, ends 2026-12-02
                    P08 | EXPIRED: EXPIRED since 2026-11-11 until 2026-12-11
                    P09 | DISABLED: DISABLED since 2026-10-19 until 2027-01-17
                    P10 | ACTIVE: PARTNER Duinrand Cloud
                    P11 | ACTIVE: without credit
                    P12 | ACTIVE: credit USD 725.00 + USD 0.00, out USD 725.00, owed USD 0.00
                    P13 | ACTIVE: cancel P01
                    P14 | ACTIVE: SELF_SERVICE
                    P15 | SCHEDULED: starts 2026-12-23
                    X1  | ACTIVE: FREE
                    X2  | DELETED: DELETED since 2026-11-13
                    X3  | ACTIVE: PUBLISHER
                    W1  | ACTIVE: 28 people, 4 to go
                    """)
    void aWeekLater(String id, String outcome) {
        assertThat(answer(id, T.plus(Duration.ofDays(7)))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} a hundred days later: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | ACTIVE: 31 people, 7 to go
                    P02 | ACTIVE: 25 people, 1 to go
                    P03 | ACTIVE: credit USD 441.00 + USD 92.61, out USD 533.61, owed USD 0.00
                    P04 | ACTIVE: credit USD 94.50 + USD 19.85, out USD 0.00, owed USD 63.52
                    P05 | ACTIVE: closed 2026-11-27, ON, ends 2027-11-20
                    P06 | ACTIVE: closed 2026-08-02, ON, ends 2027-07-26
                    P07 | DISABLED: DISABLED since 2027-01-01 until 2027-04-01
                    P08 | DISABLED: DISABLED since 2026-12-11 until 2027-03-11
                    P09 | DELETED: DELETED since 2027-01-17
                    P10 | ACTIVE: PARTNER Duinrand Cloud
                    P11 | EXPIRED: EXPIRED since 2027-02-06 until 2027-03-08
                    P12 | ACTIVE: credit USD 672.41 + USD 0.00, out USD 672.41, owed USD 0.00
                    P13 | ACTIVE: cancel P01
                    P14 | ACTIVE: SELF_SERVICE
                    P15 | ACTIVE: MICROSOFT_REPRESENTATIVE
                    X1  | ACTIVE: FREE
                    X2  | DELETED: DELETED since 2026-11-13
                    X3  | ACTIVE: PUBLISHER
                    W1  | ACTIVE: 28 people, 4 to go
                    """)
    void aHundredDaysLater(String id, String outcome) {
        assertThat(answer(id, T.plus(Duration.ofDays(100)))).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} with {1} holders: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    P01 | 25 | 25 people, 1 to go
                    P01 | 24 | credit USD 412.80 + USD 86.69, out USD 499.49, owed USD 0.00
                    P02 | 24 | credit USD 577.50 + USD 121.28, out USD 698.78, owed USD 0.00
                    W1  | 24 | credit USD 0.00 + USD 0.00, out USD 0.00, owed USD 0.00
                    """)
    void onceEnoughPeopleHaveGivenUpTheirLicense(String id, int holders, String outcome) {
        assertThat(files.of(id).withHolders(id, holders).statusAndOutcome(id, T))
                .isEqualTo("ACTIVE: " + outcome);
    }

    @ParameterizedTest(name = "P05 at {0}: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-11-27T10:00:00Z           | credit USD 6120.33 + USD 0.00, out USD 6120.33, owed USD 0.00
                    2026-11-27T10:00:00.000000001Z | closed 2026-11-27, ON, ends 2027-11-20
                    """)
    void untilTheLastInstantOfItsWindow(Instant now, String outcome) {
        assertThat(answer("P05", now)).isEqualTo("ACTIVE: " + outcome);
    }

    private static String answer(String id, Instant now) {
        return files.of(id).statusAndOutcome(id, now);
    }
}
