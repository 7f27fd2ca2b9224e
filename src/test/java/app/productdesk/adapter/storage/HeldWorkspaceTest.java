package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.productdesk.application.cancellation.ConfirmResult;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program that holds the file is waited for, then reported; nothing is changed.
final class HeldWorkspaceTest {

    @TempDir private Path folder;
    private SampleFolder patient;
    private SampleFolder impatient;
    private WorkspaceInfo info;

    @BeforeEach
    void makeOne() {
        patient = new SampleFolder(folder);
        impatient = new SampleFolder(folder, Duration.ofMillis(50));
        info = patient.noordwind();
    }

    @Test
    void reportsAProgramThatKeepsTheFileForMoreThanFiveSeconds() {
        try (Workspace workspace = patient.workspaces().open(info)) {
            Allowed agreed = SampleFolder.agreed(workspace, P03);
            List<Object> before = Everything.of(workspace);
            try (Child other = ForeignLock.on(info.file(), "writing")) {
                assertThat(other.line()).contains("locked");
                long began = System.nanoTime();
                assertThat(refusal(() -> SampleFolder.confirm(workspace, P03, agreed)))
                        .isEqualTo(Kind.BUSY);
                assertThat(Duration.ofNanos(System.nanoTime() - began))
                        .isGreaterThan(Duration.ofMillis(4900));
                assertThat(Everything.of(workspace)).isEqualTo(before);
            }
            assertThat(SampleFolder.confirm(workspace, P03, agreed))
                    .isInstanceOf(ConfirmResult.Cancelled.class);
        }
    }

    @Test
    void opensAndReadsWhileAnotherProgramWrites() {
        try (Child other = ForeignLock.on(info.file(), "writing")) {
            assertThat(other.line()).contains("locked");
            try (Workspace workspace = impatient.workspaces().open(info)) {
                assertThat(workspace.catalog().organization().name()).contains("Noordwind");
            }
        }
    }

    @Test
    void refusesToOpenAFileThatAnotherProgramHasToItself() {
        try (Child other = ForeignLock.on(info.file(), "all")) {
            assertThat(other.line()).contains("locked");
            assertThat(refusal(() -> impatient.workspaces().open(info).close()))
                    .isEqualTo(Kind.BUSY);
            assertThat(impatient.workspaces().list()).containsExactly(info);
        }
        try (Workspace workspace = impatient.workspaces().open(info)) {
            assertThat(workspace.catalog().organization().name()).contains("Noordwind");
        }
    }

    @Test
    void waitsForAProgramThatIsSoonDone() {
        try (Workspace workspace = patient.workspaces().open(info);
                Child other = ForeignLock.on(info.file(), "writing")) {
            assertThat(other.line()).contains("locked");
            Allowed agreed = SampleFolder.agreed(workspace, P03);
            other.goOn();
            assertThat(SampleFolder.confirm(workspace, P03, agreed))
                    .isInstanceOf(ConfirmResult.Cancelled.class);
        }
    }

    private static Kind refusal(Runnable work) {
        return catchThrowableOfType(StorageFault.class, work::run).kind();
    }
}
