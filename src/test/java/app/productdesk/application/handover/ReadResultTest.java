package app.productdesk.application.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.Given;
import app.productdesk.domain.handover.result.ResultAccount;
import app.productdesk.domain.handover.result.ResultLine;
import app.productdesk.domain.handover.result.ResultLine.Outcome;
import app.productdesk.domain.handover.result.ResultProblem;
import app.productdesk.domain.handover.result.ResultProblem.Kind;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadResultTest {

    private static final SubscriptionId P01 = new SubscriptionId("P01");
    private static final String HEADING =
            "personId,userName,skuId,target,groupId,outcome,reason,at\r\n";
    private static final String PLANS = "outcome,reason,disabledPlans,at";
    private static final String ANOUK = ByHandSample.id("u001");
    private static final String BRAM = ByHandSample.id("u002");
    private static final String SALES = ByHandSample.id("g1");
    private static final String AT = "2026-11-23T11:30:00Z";

    private final Workspace workspace =
            new MemoryWorkspace(
                            ByHandSample.content(),
                            new JsonReceiptOriginal(),
                            InstantSource.fixed(Given.T))
                    .workspace(
                            new WorkspaceInfo(
                                    "memory",
                                    "Noordwind",
                                    ByHandSample.content().organization().kind(),
                                    Given.T,
                                    Path.of("nowhere")));
    private final String sku =
            workspace
                    .catalog()
                    .snapshot()
                    .portfolio()
                    .find(P01)
                    .flatMap(found -> found.sku().id())
                    .orElseThrow()
                    .toString();

    @Test
    void readsWhatTheScriptDocuments() {
        ResultAccount account =
                read(
                        HEADING
                                + direct(ANOUK, "DONE", "")
                                + line(BRAM, "direct", "", "ALREADY_GONE", "the person was deleted")
                                + line(BRAM, "membership", SALES, "REFUSED", "HTTP 400 no"));

        assertThat(account.problems()).isEmpty();
        assertThat(account.lines())
                .containsExactly(
                        new ResultLine(
                                2,
                                ByHandSample.person("u001"),
                                new Target.Direct(ByHandSample.person("u001")),
                                Outcome.DONE,
                                "",
                                Instant.parse(AT)),
                        new ResultLine(
                                3,
                                ByHandSample.person("u002"),
                                new Target.Direct(ByHandSample.person("u002")),
                                Outcome.ALREADY_GONE,
                                "the person was deleted",
                                Instant.parse(AT)),
                        new ResultLine(
                                4,
                                ByHandSample.person("u002"),
                                new Target.Membership(
                                        ByHandSample.person("u002"), ByHandSample.group("g1")),
                                Outcome.REFUSED,
                                "HTTP 400 no",
                                Instant.parse(AT)));
    }

    @Test
    void readsItWithTheColumnThatOlderScriptsDidNotWrite() {
        String text = (HEADING + direct(ANOUK, "DONE", "left")).replace("outcome,reason,at", PLANS);

        ResultAccount account = read(text.replace(",left,", ",left," + SALES + " " + BRAM + ","));

        assertThat(account.problems()).isEmpty();
        assertThat(account.lines())
                .singleElement()
                .extracting(ResultLine::reason, ResultLine::at)
                .containsExactly("left", Instant.parse(AT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsItWithAMarkInFrontInEveryUnicode(String charset) {
        String text = "\ufeff" + HEADING + direct(ANOUK, "DONE", "");

        ResultAccount account = read(text.getBytes(Charset.forName(charset)));

        assertThat(account.lines()).hasSize(1);
    }

    @Test
    void readsItAfterASpreadsheetSavedItAgain() {
        String text = HEADING + direct(ANOUK.toUpperCase(Locale.ROOT), "DONE", "left, or not");
        String semicolons =
                text.replace(",", ";")
                        .replace("left; or not", "\"left; or not\"")
                        .replace("\r", "");

        assertThat(read(semicolons).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.reason()).isEqualTo("left; or not"));
        assertThat(read(semicolons.replace(";", "\t")).lines()).hasSize(1);
    }

    @Test
    void readsColumnsInAnyOrderAndOfAnyCaseWithOthersAmongThem() {
        String text =
                "AT,Note,Outcome,reason,TARGET,groupid,SkuId,PersonID\n"
                        + String.join(",", AT, "x", "DONE", "", "direct", "", sku, ANOUK)
                        + "\n\n";

        assertThat(read(text).lines()).hasSize(1);
        assertThat(read(text).problems()).isEmpty();
    }

    @Test
    void takesTheLastWordOnEachWayOfHolding() {
        ResultAccount account =
                read(
                        HEADING
                                + direct(ANOUK, "DRY_RUN", "")
                                + direct(ANOUK, "FAILED", "HTTP 503")
                                + direct(ANOUK, "DONE", "")
                                + direct(BRAM, "DRY_RUN", ""));

        assertThat(account.lines())
                .extracting(ResultLine::outcome)
                .containsExactly(Outcome.DONE, Outcome.DRY_RUN);
        assertThat(account.replaced()).isEqualTo(2);
        assertThat(account.count(Outcome.DONE)).isEqualTo(1);
    }

    @Test
    void takesADryRunForNoWordOnWhatWasDone() {
        ResultAccount account =
                read(HEADING + direct(ANOUK, "DONE", "") + direct(ANOUK, "DRY_RUN", ""));

        assertThat(account.lines()).extracting(ResultLine::outcome).containsExactly(Outcome.DONE);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    LINE_BROKEN         | {anouk},an                                        | {anouk},an
                    LINE_BROKEN         | {anouk},a,{sku},direct,,DONE,,{at},x              | {anouk},a,{sku},direct,,DONE,,{at},x
                    PERSON_ID_UNUSABLE  | u001,a,{sku},direct,,DONE,,{at}                   | u001
                    PERSON_ID_UNUSABLE  | 1-1-1-1-1,a,{sku},direct,,DONE,,{at}              | 1-1-1-1-1
                    PERSON_ID_UNUSABLE  | ,a,{sku},direct,,DONE,,{at}                       | ``
                    PERSON_UNKNOWN      | {sku},a,{sku},direct,,DONE,,{at}                  | {sku}
                    PRODUCT_ID_UNUSABLE | {anouk},a,E3,direct,,DONE,,{at}                   | E3
                    OTHER_PRODUCT       | {anouk},a,{anouk},direct,,DONE,,{at}              | {anouk}
                    TARGET_UNKNOWN      | {anouk},a,{sku},Direct,,DONE,,{at}                | Direct
                    TARGET_UNKNOWN      | {anouk},a,{sku},group,{anouk},DONE,,{at}          | group
                    GROUP_ID_UNUSABLE   | {anouk},a,{sku},membership,,DONE,,{at}            | ``
                    GROUP_ID_UNUSABLE   | {anouk},a,{sku},membership,g1,DONE,,{at}          | g1
                    OUTCOME_UNKNOWN     | {anouk},a,{sku},direct,,done,,{at}                | done
                    OUTCOME_UNKNOWN     | {anouk},a,{sku},direct,,,,{at}                    | ``
                    TIME_UNUSABLE       | {anouk},a,{sku},direct,,DONE,,23-11-2026 11:30    | 23-11-2026 11:30
                    TIME_UNUSABLE       | {anouk},a,{sku},direct,,DONE,,                    | ``
                    """)
    void saysOfEachBadLineWhatIsWrongAndReadsTheOthers(Kind kind, String bad, String found) {
        ResultAccount account =
                read(
                        HEADING
                                + direct(BRAM, "DONE", "")
                                + filled(bad)
                                + "\r\n"
                                + line(BRAM, "membership", SALES, "DONE", ""));

        assertThat(account.problems()).containsExactly(new ResultProblem(3, kind, filled(found)));
        assertThat(account.lines()).extracting(ResultLine::line).containsExactly(2, 4);
    }

    /// As the script writes them: the first run was killed, the next one told of the same person.
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{anouk}",
                "00000000-broken",
                "{anouk},a,{sku},dir",
                "{anouk},a,{sku},direct,,DO",
                "{anouk},a,{sku},direct,,DONE,,2026-11-2"
            })
    void saysNothingOfABrokenLineThatALaterOneMakesUpFor(String broken) {
        String start = filled(broken).replace("00000000-broken", ANOUK.substring(0, 9));
        String before = HEADING + direct(BRAM, "DONE", "");
        String others =
                direct(BRAM, "DONE", "") + line(ANOUK, "membership", SALES, "ALREADY_GONE", "");

        assertThat(read(before + start + "\r\n" + direct(ANOUK, "FAILED", "")).problems())
                .isEmpty();
        assertThat(read(before + direct(ANOUK, "DONE", "") + start + "\r\n").problems())
                .as("what stands before it tells of an earlier run")
                .hasSize(1);
        assertThat(read(before + start + "\r\n" + others).problems())
                .as("of others, or of what is held in another way")
                .hasSize(start.contains("direct") || start.contains("dir") ? 1 : 0);
    }

    @Test
    void saysWhenItIsNoResultAtAll() {
        assertThat(read("").problems()).containsExactly(new ResultProblem(1, Kind.NO_HEADING, ""));
        assertThat(read("%PDF-1.7\n\u0000\u0001").problems())
                .containsExactly(new ResultProblem(1, Kind.NO_HEADING, "%PDF-1.7"));
        assertThat(read(HEADING.replace("outcome,", "")).problems())
                .containsExactly(new ResultProblem(1, Kind.COLUMN_MISSING, "outcome"));
        assertThat(read(HEADING + direct(ANOUK, "DONE", "") + "\"never closed").problems())
                .containsExactly(new ResultProblem(3, Kind.QUOTE_LEFT_OPEN, ""));
    }

    @Test
    void readsNothingForASubscriptionThatIsNotThere() {
        assertThat(reader(new byte[0]).read(Path.of("r.csv"), new SubscriptionId("none")))
                .isEmpty();
    }

    private String filled(String text) {
        return text.replace("{anouk}", ANOUK).replace("{sku}", sku).replace("{at}", AT);
    }

    private String direct(String person, String outcome, String reason) {
        return line(person, "direct", "", outcome, reason);
    }

    private String line(String person, String target, String group, String outcome, String why) {
        var cells = List.of(person, "name@x.example", sku, target, group, outcome, why, AT);
        return String.join(",", cells) + "\r\n";
    }

    private ResultAccount read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private ResultAccount read(byte[] bytes) {
        return reader(bytes).read(Path.of("result.csv"), P01).orElseThrow();
    }

    private ReadResult reader(byte[] bytes) {
        return new ReadResult(
                new ReadResult.Workspace(workspace.catalog(), workspace.people()),
                new CsvReader(),
                new OneFile(bytes));
    }

    private static final class OneFile implements FileStore {

        private final byte[] bytes;

        OneFile(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(Path file, byte[] written) {
            throw new AssertionError("nothing is written");
        }

        @Override
        public byte[] read(Path file, long most) {
            return bytes.clone();
        }
    }
}
