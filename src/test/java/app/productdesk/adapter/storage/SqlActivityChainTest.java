package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static app.productdesk.adapter.storage.SampleFolder.P05;
import static app.productdesk.adapter.storage.SampleFolder.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.settings.HeadFiles;
import app.productdesk.adapter.settings.KeyFiles;
import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.file.Schema;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.adapter.storage.rows.ActivityRows;
import app.productdesk.application.activity.HeadKeptWorkspace;
import app.productdesk.application.activity.KeepHead;
import app.productdesk.application.activity.VerifyActivity;
import app.productdesk.application.activity.WriteCheckpoint;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainFinding;
import app.productdesk.domain.activity.ChainFinding.Changed;
import app.productdesk.domain.activity.ChainFinding.CheckpointForged;
import app.productdesk.domain.activity.ChainFinding.CutOff;
import app.productdesk.domain.activity.ChainFinding.Dropped;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.KeyMissing;
import app.productdesk.domain.activity.ChainFinding.Rewritten;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The record of changes in a real file, with real keys and kept heads, altered behind the
/// program’s back.
final class SqlActivityChainTest {

    @TempDir private Path folder;
    private SampleFolder samples;
    private WorkspaceInfo info;
    private KeyFiles keys;
    private HeadFiles heads;

    @BeforeEach
    void makeOne() {
        samples = new SampleFolder(folder);
        info = samples.noordwind();
        keys = new KeyFiles(folder);
        heads = new HeadFiles(folder);
    }

    @Test
    void isIntactFromNothingOn() {
        assertThat(verify()).isEqualTo(new Intact());
        try (Workspace window = open()) {
            assertThat(checkpoint(window, T)).isTrue();
            record(window, 3);
            assertThat(window.activity().chain())
                    .hasSize(3)
                    .isEqualTo(chainOf(window.activity().entriesOf(P03).reversed()));
        }
        assertThat(verify()).isEqualTo(new Intact());
        assertThat(heads.kept(info.id()).orElseThrow().number()).isEqualTo(3);
    }

    @Test
    void putsTheHeadWithTheCancellationOnItsReceipt() {
        try (Workspace window = open()) {
            record(window, 2);
            SampleFolder.cancel(window, P05);
            ChainHead head = window.activity().tip().head();
            assertThat(head.number()).isEqualTo(3);
            assertThat(window.receipts().receipts().getFirst().receipt().activity()).contains(head);
        }
    }

    @Test
    void namesWhatWasEditedInTheFile() throws SQLException {
        recorded(4);
        edit("UPDATE activity SET by_name = 'nobody' WHERE number = 2");
        assertThat(verify()).isEqualTo(new Changed(2));
        edit("UPDATE activity SET kind = 'NONSENSE', digest = 'x' WHERE number = 1");
        assertThat(verify()).isEqualTo(new Changed(1));
        try (Workspace window = open()) {
            record(window, 1);
        }
        edit("DELETE FROM activity WHERE number = 1");
        assertThat(verify()).isEqualTo(new Dropped(1));
    }

    @Test
    void keepsTheHeadThatShowsACutWhateverIsRecordedAfterwards() throws SQLException {
        recorded(4);
        edit("DELETE FROM activity WHERE number > 2");
        assertThat(verify()).isEqualTo(new CutOff(3, 4, 0));
        try (Workspace window = open()) {
            for (int at = 0; at < 5; at++) {
                window.changer().change(change -> change.record(entry("somebody else")));
            }
        }
        assertThat(verify()).isEqualTo(new Rewritten(0, 4));
    }

    @Test
    void isNotDeceivedByAWholeFileWrittenAnew() throws SQLException {
        try (Workspace window = open()) {
            record(window, 2);
            checkpoint(window, T.plusSeconds(60));
            record(window, 2);
        }
        List<ActivityEntry> entries;
        try (Workspace window = open()) {
            entries = new ArrayList<>(window.activity().entriesOf(P03).reversed());
        }
        entries.set(2, entry("somebody else"));
        rewrite(entries);
        assertThat(verify()).isEqualTo(new Rewritten(2, 4));
        edit("UPDATE activity_checkpoint SET at = 'never'");
        assertThat(verify()).isEqualTo(new Rewritten(0, 4));
    }

    @Test
    void namesACheckpointThatWasEdited() throws SQLException {
        try (Workspace window = open()) {
            record(window, 2);
            checkpoint(window, T.plusSeconds(60));
        }
        edit("UPDATE activity_checkpoint SET silence_seconds = 5");
        assertThat(verify()).isEqualTo(new CheckpointForged(2, T.plusSeconds(60)));
    }

    @Test
    void saysHowLongNothingWasRecordedBeforeAStart() {
        try (Workspace window = open()) {
            checkpoint(window, T);
            record(window, 1);
            checkpoint(window, T.plus(Duration.ofDays(5)));
            checkpoint(window, T.minus(Duration.ofDays(5)));
            assertThat(window.activity().checkpoints())
                    .extracting(checkpoint -> checkpoint.silence())
                    .containsExactly(Duration.ZERO, Duration.ofDays(5), Duration.ZERO);
        }
    }

    @Test
    void findsTheKeyMissingAndMakesNoOther() throws IOException {
        try (Workspace window = open()) {
            record(window, 1);
            checkpoint(window, T);
            Path key = folder.resolve(info.id() + ".key");
            byte[] kept = Files.readAllBytes(key);
            Files.delete(key);
            assertThat(verify()).isEqualTo(new KeyMissing());
            assertThat(checkpoint(window, T.plusSeconds(1))).isFalse();
            assertThat(key).doesNotExist();
            Files.write(key, kept);
            assertThat(verify()).isEqualTo(new Intact());
        }
    }

    @Test
    void staysIntactWithTwoWindowsAtOnce() {
        try (Workspace one = open();
                Workspace two = open()) {
            checkpoint(one, T);
            checkpoint(two, T);
            record(one, 1);
            ChainHead behind = heads.kept(info.id()).orElseThrow();
            record(two, 1);
            record(one, 1);
            assertThat(heads.kept(info.id()).orElseThrow().number()).isEqualTo(3);
            heads.keep(info.id(), behind);
            assertThat(verify()).isEqualTo(new Intact());
            new KeepHead(info.id(), two.activity(), heads).keep();
            assertThat(heads.kept(info.id()).orElseThrow().number()).isEqualTo(3);
        }
    }

    @Test
    void chainsWhatAFileFromBeforeHasRecorded() throws SQLException {
        Path old = folder.resolve("old.productdesk");
        try (Connection connection = new Opening(Duration.ofSeconds(1)).connection(old)) {
            Schema.bringUpTo(2, connection);
            for (int at = 1; at <= 3; at++) {
                Row row = ActivityRows.of(ChainedEntry.after(ChainHead.EMPTY, entry("by " + at)));
                List.of("run_id", "person", "previous", "digest").forEach(row.values()::remove);
                Tables.insert(connection, "activity", row.put("number", at));
            }
            Schema.bringUpToDate(connection);
            assertThat(Tables.select(connection, ActivityRows::link, "SELECT * FROM activity"))
                    .isEqualTo(chainOf(List.of(entry("by 1"), entry("by 2"), entry("by 3"))));
        }
    }

    private Workspace open() {
        return HeadKeptWorkspace.of(samples.workspaces().open(info), heads);
    }

    private ChainFinding verify() {
        try (Workspace window = open()) {
            return new VerifyActivity(info.id(), window.activity(), keys, heads).verify().finding();
        }
    }

    private boolean checkpoint(Workspace window, Instant at) {
        return new WriteCheckpoint(info.id(), window.activity(), keys, () -> at)
                .write()
                .isPresent();
    }

    private void recorded(int count) {
        try (Workspace window = open()) {
            record(window, count);
        }
    }

    private static void record(Workspace window, int count) {
        for (int at = 0; at < count; at++) {
            window.changer().change(change -> change.record(entry("Sanne de Vries")));
        }
    }

    private static ActivityEntry entry(String by) {
        return new ActivityEntry(
                T, by, ActivityEntry.Kind.RECURRING_BILLING_CHANGED, P03, Optional.empty(), "ON");
    }

    private static List<ChainedEntry> chainOf(List<ActivityEntry> entries) {
        List<ChainedEntry> chain = new ArrayList<>();
        ChainHead head = ChainHead.EMPTY;
        for (ActivityEntry entry : entries) {
            chain.add(ChainedEntry.after(head, entry));
            head = chain.getLast().asHead();
        }
        return chain;
    }

    private void rewrite(List<ActivityEntry> entries) throws SQLException {
        try (Connection connection = connection()) {
            Database.execute(connection, "DELETE FROM activity");
            ActivityChain.putIn(connection, entries);
        }
    }

    private void edit(String statement) throws SQLException {
        try (Connection connection = connection()) {
            Database.execute(connection, statement);
        }
    }

    private Connection connection() throws SQLException {
        return new Opening(Duration.ofSeconds(5)).connection(info.file());
    }
}
