package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that was stopped leaves its log beside the file, and the newest of what it wrote is
/// there alone. A workspace that is refused keeps both to the last byte.
final class LeftLogTest {

    @TempDir private Path folder;
    private SampleFolder open;
    private SampleFolder left;
    private WorkspaceInfo info;

    @BeforeEach
    void makeOne() throws IOException {
        open = new SampleFolder(Files.createDirectory(folder.resolve("open")));
        left = new SampleFolder(Files.createDirectory(folder.resolve("left")));
        info = open.noordwind();
    }

    @Test
    void readsWhatIsInTheLogAlone() throws IOException {
        try (Workspace workspace = open.workspaces().open(info)) {
            SampleFolder.cancel(workspace, P03);
            copyAsLeft();
            try (Workspace reopened = left.workspaces().open(found())) {
                assertThat(Everything.of(reopened)).isEqualTo(Everything.of(workspace));
            }
        }
        assertThat(contents().keySet()).containsExactly(info.file().getFileName().toString());
    }

    @Test
    void refusesAVersionThatOnlyTheLogTells() throws IOException, SQLException {
        try (Connection newer = DriverManager.getConnection("jdbc:sqlite:" + info.file())) {
            Database.execute(newer, "PRAGMA user_version = 99");
            copyAsLeft();
        }
        assertKeptAndRefused(Kind.NEWER_VERSION);
    }

    @Test
    void emptiesNoLogIntoADamagedFile() throws IOException {
        try (Workspace workspace = open.workspaces().open(info)) {
            SampleFolder.cancel(workspace, P03);
            copyAsLeft();
        }
        Path file = found().file();
        byte[] damaged = Files.readAllBytes(file);
        Arrays.fill(damaged, damaged.length / 2, damaged.length, (byte) 0);
        Files.write(file, damaged);
        assertKeptAndRefused(Kind.DAMAGED);
    }

    private void assertKeptAndRefused(Kind kind) throws IOException {
        Map<String, Integer> before = contents();
        assertThat(before).hasSize(2);
        StorageFault fault =
                catchThrowableOfType(
                        StorageFault.class, () -> left.workspaces().open(found()).close());
        assertThat(fault.kind()).isEqualTo(kind);
        assertThat(contents()).isEqualTo(before);
    }

    private WorkspaceInfo found() {
        return left.workspaces().list().getFirst();
    }

    private void copyAsLeft() throws IOException {
        try (var files = Files.list(open.folder())) {
            for (Path file : files.toList()) {
                Path copy = left.folder().resolve(file.getFileName());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /// The file and its log; the index of the log is made anew by whoever reads it.
    private Map<String, Integer> contents() throws IOException {
        try (var files = Files.list(left.folder())) {
            return files.filter(file -> !file.toString().endsWith("-shm"))
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString(),
                                    LeftLogTest::hash,
                                    (one, _) -> one,
                                    TreeMap::new));
        }
    }

    private static int hash(Path file) {
        try {
            return Arrays.hashCode(Files.readAllBytes(file));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
