package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static app.productdesk.adapter.storage.SampleFolder.T;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.adapter.document.portable.JsonPortable;
import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.document.DocumentFault.Kind;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.progress.Progress;
import app.productdesk.application.workspaces.BringBack;
import app.productdesk.application.workspaces.TakeOut;
import app.productdesk.domain.activity.ChainAudit;
import app.productdesk.domain.activity.ChainFinding;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import app.productdesk.domain.removal.run.StepState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole workspace out into one file and in again: every table as it was, and nothing of a file
/// that is not as it was written.
final class PortableWorkspaceTest {

    private static final int LAST_LINE = 77;

    @TempDir private Path folder;
    private Path file;
    private Path there;
    private SampleFolder samples;
    private WorkspaceInfo info;

    @BeforeEach
    void takeOut() throws IOException {
        samples = new SampleFolder(Files.createDirectory(folder.resolve("here")));
        there = Files.createDirectory(folder.resolve("there"));
        file = folder.resolve("carried.json");
        info = samples.noordwind();
        try (Workspace workspace = samples.workspaces().open(info)) {
            fillEveryTable(workspace);
            new TakeOut(carrier(samples.folder()), new JsonPortable(), InstantSource.fixed(T))
                    .takeOut(info, file, Progress.unwatched());
        }
    }

    private static void fillEveryTable(Workspace workspace) {
        SampleFolder.cancel(workspace, P03);
        var number = workspace.receipts().receipts().getFirst().receipt().number();
        workspace.receipts().keepForm(number, new ReceiptForm.Csv(), new byte[] {0, -1, 13, 10});
        Subscription seen = workspace.catalog().snapshot().portfolio().find(P03).orElseThrow();
        workspace
                .changer()
                .change(
                        change -> {
                            change.save(
                                    seen.withObserved(
                                            new Observation(
                                                    SubscriptionStatus.DISABLED,
                                                    T,
                                                    Optional.empty(),
                                                    Set.of(MissingFact.PRICE),
                                                    7)));
                            return true;
                        });
        var way =
                new LicenseAssignment(
                        new PersonId("gone"),
                        "sku",
                        Optional.of(P03),
                        Optional.empty(),
                        LicenseAssignment.State.ACTIVE,
                        T,
                        List.of("a", "b"));
        workspace
                .journal()
                .begin(
                        new RemovalRun(
                                new RunId("R1"),
                                P03,
                                "Product",
                                "by",
                                T,
                                Intent.HANDED_OVER,
                                List.of(
                                        new RemovalStep(
                                                1,
                                                new Target.Direct(new PersonId("gone")),
                                                "<b>\"na\\me\"\0\u2028😀",
                                                "user",
                                                "",
                                                List.of(way),
                                                new StepState(
                                                        Stage.DROPPED,
                                                        Optional.of(T),
                                                        Optional.of(StepReason.WITHDRAWN))))),
                        List.of());
        workspace.activity().append(new Checkpoint(T, ChainHead.EMPTY, Duration.ZERO, "ab"));
    }

    private static SqlCarrier carrier(Path folder) {
        return new SqlCarrier(
                folder, new JsonReceiptOriginal(), InstantSource.fixed(T), Duration.ofSeconds(5));
    }

    private BringBack bringBack() {
        return new BringBack(
                carrier(there),
                new JsonPortable(),
                new Operator("Sanne", Set.of(), Set.of()),
                InstantSource.fixed(T));
    }

    private WorkspaceInfo back() {
        return bringBack().bringBack(file, Progress.unwatched()).orElseThrow();
    }

    @Test
    void leavesNothingBehindWhenItIsStopped() throws IOException {
        byte[] before = Files.readAllBytes(file);

        assertThat(
                        new TakeOut(
                                        carrier(samples.folder()),
                                        new JsonPortable(),
                                        InstantSource.fixed(T.plusSeconds(1)))
                                .takeOut(info, file, new Stopping()))
                .isFalse();
        assertThat(bringBack().bringBack(file, new Stopping())).isEmpty();

        assertThat(file).hasBinaryContent(before);
        assertThat(there).isEmptyDirectory();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    /// Somebody who watches and changes their mind after the first table.
    private static final class Stopping implements Progress {

        private int asked;

        @Override
        public void report(long done, long total) {
            assertThat(done).isNotNegative();
        }

        @Override
        public boolean stopRequested() {
            return ++asked > 1;
        }
    }

    @Test
    void bringsEveryTableBackAsItWas() throws SQLException, IOException {
        WorkspaceInfo back = back();

        assertThat(back.organization()).isEqualTo(info.organization());
        assertThat(back.createdAt()).isEqualTo(info.createdAt());
        Map<String, List<String>> before = tables(info.file());
        Map<String, List<String>> after = tables(back.file());
        assertThat(before).allSatisfy((table, rows) -> assertThat(rows).as(table).isNotEmpty());
        assertThat(after.remove("activity_checkpoint")).as("their key stays behind").isEmpty();
        before.remove("activity_checkpoint");
        List<String> activity = after.get("activity");
        assertThat(activity.removeLast()).contains("BROUGHT_BACK", "Sanne", info.organization());
        assertThat(after).isEqualTo(before);
        try (var files = Files.list(there)) {
            assertThat(files).as("nothing beside it").containsExactly(back.file());
        }
    }

    @Test
    void bringsAFileOfAnOlderVersionUpToDate() throws IOException {
        String older = text().replace("\"version\":5", "\"version\":4");
        assertThat(older).contains(",\"unnamed\":7");
        seal(older.replace(",\"unnamed\":7", ""));

        WorkspaceInfo back = back();

        try (Workspace is = new SampleFolder(there).workspaces().open(back)) {
            Subscription seen = is.catalog().snapshot().portfolio().find(P03).orElseThrow();
            assertThat(seen.missing()).containsExactly(MissingFact.PRICE, MissingFact.HOLDERS);
            assertThat(seen.unnamed()).isZero();
        }
    }

    @Test
    void carriesOnTheChainThatWasTakenOut() {
        WorkspaceInfo back = back();
        try (Workspace was = samples.workspaces().open(info);
                Workspace is = new SampleFolder(there).workspaces().open(back)) {
            var chain = is.activity().chain();
            assertThat(chain.subList(0, chain.size() - 1)).isEqualTo(was.activity().chain());
            assertThat(is.activity().contains(was.activity().tip().head())).isTrue();
            assertThat(is.activity().tip().head().number()).isEqualTo(chain.size());
            assertThat(
                            ChainAudit.of(
                                    chain,
                                    is.activity().checkpoints(),
                                    Optional.empty(),
                                    Optional.empty()))
                    .isInstanceOf(ChainFinding.Intact.class);
        }
    }

    @Test
    void takesOutTheSameAgain() throws IOException {
        WorkspaceInfo back = back();
        Path again = folder.resolve("again.json");
        new TakeOut(carrier(there), new JsonPortable(), InstantSource.fixed(T))
                .takeOut(back, again, Progress.unwatched());
        List<String> differing = new ArrayList<>(Files.readAllLines(again));
        differing.removeAll(Files.readAllLines(file));
        assertThat(differing)
                .as("the entry more, its count, the checksum, the comma before it")
                .hasSizeBetween(3, 4);
    }

    @Test
    void findsEveryChangedByte() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        var random = new Random(7);
        for (int at = 0; at < 200; at++) {
            byte[] changed = whole.clone();
            int place =
                    at < LAST_LINE
                            ? whole.length - 1 - at
                            : 110 + random.nextInt(whole.length - 110);
            changed[place] ^= 1;
            Files.write(file, changed);
            assertRefused(Set.of(Kind.CHANGED, Kind.CUT_OFF));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, CUT_OFF", "78, CUT_OFF", "5000, CUT_OFF"})
    void findsAFileCutOff(int missing, Kind kind) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - missing));
        assertRefused(Set.of(kind));
    }

    @Test
    void refusesANewerVersionWhateverItsEnd() throws IOException {
        String newer = text().replace("\"version\":5", "\"version\":6");
        seal(newer);
        assertRefused(Set.of(Kind.NEWER_VERSION));
        Files.writeString(file, newer.substring(0, newer.length() - LAST_LINE) + "\"md9\":1}");
        assertRefused(Set.of(Kind.NEWER_VERSION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"charge\":[ | \"sqlite_schema\":[",
                "\"user_name\": | \"user_name\":7,\"other\":",
                "\"user_name\":\" | \"row_check\":\"",
                "\"kind\":\"USER\" | \"kind\":\"ROBOT\"",
                "\"account_id\":\" | \"account_id\":\"no",
                "\"takenOutAt\" | \"taken\"",
                "\"only_row\":1 | \"only_row\":2",
                "\"zone\":\" | \"zone\":\"no/",
                "\"person\":[ | \"person\":[7,",
                "\"rows\":{\"organization\":1 | \"rows\":{\"organization\":2",
                "\"content\":\" | \"content\":\"?",
            })
    void refusesWhatNobodyWroteThoughItsChecksumFits(String is, String becomes) throws IOException {
        assertThat(text()).contains(is);
        seal(text().replace(is, becomes));
        assertRefused(Set.of(Kind.UNSOUND, Kind.NOT_A_WORKSPACE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "[]", "{}", "{\"format\":{}}", "[[[[[[[[[[[[[[[[[[[[[[", "PK", "\"a\""})
    void refusesWhatIsNoWorkspaceAtAll(String content) throws IOException {
        Files.writeString(file, content);
        assertRefused(Set.of(Kind.NOT_A_WORKSPACE));
    }

    @Test
    void saysThatThereIsNoFile() throws IOException {
        assertThatThrownBy(
                        () -> bringBack().bringBack(folder.resolve("none"), Progress.unwatched()))
                .isInstanceOfSatisfying(
                        FileFault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(FileFault.Kind.NOT_FOUND));
        assertThatThrownBy(() -> bringBack().bringBack(folder, Progress.unwatched()))
                .isInstanceOf(FileFault.class);
    }

    @Test
    void leavesTheFileThatWasThereWhenTheWorkspaceCannotBeRead() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Files.writeString(info.file(), "no database");
        assertThatThrownBy(
                        () ->
                                new TakeOut(
                                                carrier(samples.folder()),
                                                new JsonPortable(),
                                                InstantSource.fixed(T))
                                        .takeOut(info, file, Progress.unwatched()))
                .isInstanceOf(StorageFault.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    private void assertRefused(Set<Kind> kinds) throws IOException {
        assertThatThrownBy(() -> bringBack().bringBack(file, Progress.unwatched()))
                .isInstanceOfSatisfying(
                        DocumentFault.class, fault -> assertThat(fault.kind()).isIn(kinds));
        try (var files = Files.list(there)) {
            assertThat(files).as("nothing is written").isEmpty();
        }
    }

    private String text() throws IOException {
        return Files.readString(file);
    }

    /// Writes that text with a checksum that fits.
    private void seal(String text) throws IOException {
        String sealed = text.substring(0, text.length() - LAST_LINE);
        Files.writeString(file, sealed + "\"sha256\":\"" + sha256(sealed) + "\"}\n");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Every row of every table with all its columns, in the order in which they were written.
    private static Map<String, List<String>> tables(Path database) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var tables =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                try (var rows =
                        connection
                                .createStatement()
                                .executeQuery("SELECT * FROM " + table + " ORDER BY rowid")) {
                    List<String> found = new ArrayList<>();
                    while (rows.next()) {
                        var row = new StringBuilder();
                        for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) {
                            Object value = rows.getObject(at);
                            row.append(
                                            value instanceof byte[] bytes
                                                    ? HexFormat.of().formatHex(bytes)
                                                    : value)
                                    .append('|');
                        }
                        found.add(row.toString());
                    }
                    all.put(table, found);
                }
            }
        }
        return all;
    }
}
