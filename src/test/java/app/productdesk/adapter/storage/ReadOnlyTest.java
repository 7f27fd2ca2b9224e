package app.productdesk.adapter.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A file or folder that may not be written is reported, and left without a trace. Tried in a
/// process of its own, which drops the rights of an administrator when it has them: to those
/// nothing is read-only.
final class ReadOnlyTest {

    private static final OpenClassPath CLASS_PATH = new OpenClassPath();

    private Path folder;
    private WorkspaceInfo info;

    @AfterAll
    static void clearClassPath() throws IOException {
        CLASS_PATH.clear();
    }

    @BeforeEach
    void makeOne() throws IOException {
        // not @TempDir, which is private to us: the child may be another user
        folder = Files.createTempDirectory("read-only");
        info = new SampleFolder(folder).noordwind();
    }

    @AfterEach
    void clear() throws IOException {
        allow(folder, "rwx------");
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Test
    void listsAndRefusesAWorkspaceInAReadOnlyFolder() throws IOException {
        allow(info.file(), "rw-rw-rw-");
        allow(folder, "r-xr-xr-x");
        byte[] before = Files.readAllBytes(info.file());

        assertThat(said())
                .containsExactly(
                        "lists Noordwind Logistiek B.V.", "open READ_ONLY", "create READ_ONLY");
        assertThat(Files.readAllBytes(info.file())).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(info.file());
        }
    }

    @Test
    void listsAndRefusesAReadOnlyFile() throws IOException {
        allow(info.file(), "r--r--r--");
        allow(folder, "rwxrwxrwx");
        byte[] before = Files.readAllBytes(info.file());

        assertThat(said())
                .containsExactly("lists Noordwind Logistiek B.V.", "open READ_ONLY", "create fine");
        assertThat(Files.readAllBytes(info.file())).isEqualTo(before);
    }

    @Test
    void listsByNameAndRefusesAFileThatMayNotBeRead() throws IOException {
        allow(info.file(), "---------");
        allow(folder, "rwxrwxrwx");

        assertThat(said()).containsExactly("lists " + info.id(), "open READ_ONLY", "create fine");
    }

    private static void allow(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    /// What the child says about the folder.
    private List<String> said() {
        List<String> asNobody =
                System.getProperty("user.name").equals("root")
                        ? List.of(
                                "setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")
                        : List.of();
        try (Child child =
                Child.start(asNobody, CLASS_PATH.text(), FolderVisitor.class, folder.toString())) {
            List<String> said = child.output().lines().toList();
            assertThat(child.process().onExit().join().exitValue()).isZero();
            return said;
        }
    }
}
