package app.productdesk.adapter.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.productdesk.application.port.file.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LocalFoldersTest {

    private final LocalFolders folders = new LocalFolders();

    @TempDir private Path parent;

    @Test
    void makesTheFolderWithAllItsFiles() throws IOException {
        Path folder = parent.resolve("by hand");

        assertThat(folders.make(folder, Map.of("a", new byte[] {1}, "b", new byte[0]))).isTrue();

        assertThat(names(folder)).containsExactly("a", "b");
        assertThat(Files.readAllBytes(folder.resolve("a"))).containsExactly(1);
        assertThat(names(parent)).containsExactly("by hand");
    }

    @Test
    void leavesWhatIsThereAsItIs() throws IOException {
        Path folder = Files.createDirectory(parent.resolve("folder"));
        Path file = Files.write(parent.resolve("file"), new byte[] {7});
        Path link = Files.createSymbolicLink(parent.resolve("link"), Path.of("nowhere"));

        for (Path taken : List.of(folder, file, link)) {
            assertThat(folders.make(taken, Map.of("a", new byte[] {1}))).isFalse();
        }

        assertThat(names(folder)).isEmpty();
        assertThat(names(parent)).containsExactly("file", "folder", "link");
    }

    @Test
    void leavesNothingWhenOneFileCannotBeWritten() throws IOException {
        String tooLong = "x".repeat(300);
        var files = Map.of("a", new byte[] {1}, tooLong, new byte[] {2});

        assertThatThrownBy(() -> folders.make(parent.resolve("f"), files))
                .isInstanceOf(FileFault.class);

        assertThat(names(parent)).isEmpty();
    }

    @Test
    void saysWhenThereIsNowhereToPutIt() {
        Path nowhere = parent.resolve("missing").resolve("f");
        var fault =
                catchThrowableOfType(
                        FileFault.class, () -> folders.make(nowhere, Map.of("a", new byte[0])));
        assertThat(fault.kind()).isEqualTo(FileFault.Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "b/a", "/a", "", "..", "a/"})
    void writesNowhereElse(String name) throws IOException {
        assertThatThrownBy(() -> folders.make(parent.resolve("f"), Map.of(name, new byte[0])))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(names(parent)).isEmpty();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
