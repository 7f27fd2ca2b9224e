package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static app.productdesk.adapter.storage.SampleFolder.P05;
import static app.productdesk.adapter.storage.SampleFolder.T;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.StorageFaults;
import app.productdesk.application.cancellation.ConfirmResult;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that fills up in the middle of a change is reported, and nothing of the change is there.
final class FullDiskTest {

    private static final int PLENTY = 1_000_000;
    private static final String LONG = "A receipt of several pages. ".repeat(500);

    @TempDir private Path folder;
    private WorkspaceInfo info;

    @BeforeEach
    void makeOne() {
        info = new SampleFolder(folder).noordwind();
    }

    @Test
    void cancelsNothingOnAFullDisk() {
        Database database = new Opening(Duration.ofSeconds(1)).open(info.file());
        try (Workspace workspace = SampleFolder.over(info, database)) {
            Allowed agreed = SampleFolder.agreed(workspace, P03);
            List<Object> before = Everything.of(workspace);
            int faults = 0;
            ConfirmResult result = null;
            for (int room = 0; result == null; room++) {
                leaveRoom(database, room);
                try {
                    result = SampleFolder.confirm(workspace, P03, agreed, LONG);
                } catch (StorageFault fault) {
                    faults++;
                    assertThat(fault.kind()).isEqualTo(Kind.FULL);
                    assertThat(Everything.of(workspace)).isEqualTo(before);
                }
            }
            assertThat(faults).isGreaterThan(2);
            assertThat(result)
                    .isInstanceOfSatisfying(
                            ConfirmResult.Cancelled.class,
                            done -> assertThat(done.receipt().number().sequence()).isEqualTo(1));
        }
    }

    @Test
    void keepsNoFormOnAFullDisk() {
        Database database = new Opening(Duration.ofSeconds(1)).open(info.file());
        try (Workspace workspace = SampleFolder.over(info, database)) {
            SampleFolder.cancel(workspace, P05);
            var number = new ReceiptNumber(2026, 1);
            leaveRoom(database, 3);
            StorageFault fault =
                    catchThrowableOfType(
                            StorageFault.class,
                            () ->
                                    workspace
                                            .receipts()
                                            .keepForm(
                                                    number,
                                                    new ReceiptForm.Csv(),
                                                    new byte[500_000]));
            assertThat(fault.kind()).isEqualTo(Kind.FULL);
            leaveRoom(database, PLENTY);
            assertThat(workspace.receipts().form(number, new ReceiptForm.Csv())).isEmpty();
        }
    }

    @Test
    void leavesNothingOfASampleThatCouldNotBeMade() throws IOException {
        var samples =
                new SqlWorkspaces(
                        folder,
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(T),
                        FullDiskTest::impossible,
                        Duration.ofSeconds(1));
        List<Path> before = files();
        assertThatThrownBy(() -> samples.createSample(SampleOrganization.WATERKANT))
                .isInstanceOf(StorageFault.class);
        assertThat(files()).isEqualTo(before);
    }

    /// Content that the tables refuse in the end.
    private static WorkspaceContent impossible(SampleOrganization organization, Instant made) {
        WorkspaceContent content = SampleContents.of(organization, made);
        LicenseAssignment first = content.assignments().getFirst();
        var ofNobody =
                new LicenseAssignment(
                        new PersonId("nobody"),
                        first.skuKey(),
                        first.subscription(),
                        first.through(),
                        first.state(),
                        first.since());
        return new WorkspaceContent(
                content.organization(),
                content.accounts(),
                content.subscriptions(),
                content.charges(),
                content.people(),
                content.groups(),
                List.of(first, ofNobody));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Lets the file grow by so many pages and no more.
    private static void leaveRoom(Database database, int pages) {
        database.write(
                connection -> {
                    try (var statement = connection.createStatement()) {
                        long now = statement.executeQuery("PRAGMA page_count").getLong(1);
                        return statement.execute("PRAGMA max_page_count = " + (now + pages));
                    } catch (SQLException failed) {
                        throw StorageFaults.of(failed, database.file());
                    }
                });
    }
}
