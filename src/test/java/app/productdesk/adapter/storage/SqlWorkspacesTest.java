package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.storage.file.WorkspaceFolder;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The folder of workspaces: what lies there is listed without being touched.
final class SqlWorkspacesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {"with space", "what?cache=shared", "50% #1", "a%20b", "é漢😀", "it's;\"q\""})
    void worksInAFolderOfAnyName(String name) throws IOException {
        SampleFolder samples = new SampleFolder(Files.createDirectory(folder.resolve(name)));
        WorkspaceInfo info = samples.noordwind();
        try (Workspace workspace = samples.workspaces().open(info)) {
            SampleFolder.cancel(workspace, P03);
        }
        assertThat(samples.workspaces().list()).containsExactly(info);
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing elsewhere").containsExactly(samples.folder());
        }
    }

    @Test
    void listsWithoutTouchingWhatAStoppedProgramLeft() throws IOException {
        SampleFolder open = new SampleFolder(Files.createDirectory(folder.resolve("open")));
        WorkspaceInfo info = open.noordwind();
        Path left = Files.createDirectory(folder.resolve("left"));
        try (Workspace workspace = open.workspaces().open(info)) {
            SampleFolder.cancel(workspace, P03);
            try (var files = Files.list(open.folder())) {
                for (Path file : files.toList()) {
                    Path copy = left.resolve(file.getFileName());
                    Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
        Map<String, Integer> before = contents(left);
        assertThat(before).hasSize(3);

        SampleFolder samples = new SampleFolder(left);
        WorkspaceInfo found = samples.workspaces().list().getFirst();
        assertThat(found.organization()).isEqualTo(info.organization());
        assertThat(contents(left)).isEqualTo(before);
        try (Workspace workspace = samples.workspaces().open(found)) {
            assertThat(workspace.receipts().receipts()).hasSize(1);
        }
        assertThat(contents(left)).hasSize(1);
    }

    @Test
    void makesFilesForTheirOwnerAlone() throws IOException {
        WorkspaceInfo info = new SampleFolder(folder).noordwind();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(info.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void takesAwayWhatAKilledProgramMadeAndNothingThatOneIsMaking() throws IOException {
        SampleFolder samples = new SampleFolder(folder);
        try (Child maker = Child.start(StoppedMaker.class, folder.toString())) {
            assertThat(maker.line()).contains("making");
            samples.workspaces().clearLeft();
            assertThat(making()).as("still being made").hasSize(1);
        }

        assertThat(making()).as("left by the process that was killed").hasSize(1);
        samples.workspaces().clearLeft();
        assertThat(contents(folder)).isEmpty();
    }

    @Test
    void takesAwayNothingThatThisProgramIsMaking() throws IOException {
        SampleFolder samples = new SampleFolder(folder);
        Files.writeString(folder.resolve("making-123.tmp"), "left by an earlier version");
        Path made = new WorkspaceFolder(folder).make("made", _ -> samples.workspaces().clearLeft());

        assertThat(contents(folder)).containsOnlyKeys(made.getFileName().toString());
    }

    private List<Path> making() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private static Map<String, Integer> contents(Path folder) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(
                        file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
