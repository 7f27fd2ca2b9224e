package app.productdesk.adapter.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.productdesk.application.port.file.FileFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DataFolderTest {

    private static final Path HOME = Path.of("home").toAbsolutePath();

    @TempDir private Path temporary;

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(
            textBlock =
                    """
                    Linux,      .local/share/product-desk
                    FreeBSD,    .local/share/product-desk
                    Windows 11, AppData/Roaming/Product Desk
                    Mac OS X,   Library/Application Support/Product Desk
                    """)
    void isWhereThePlatformKeepsData(String system, String folder) {
        assertThat(DataFolder.usual(system, Map.of(), HOME)).isEqualTo(HOME.resolve(folder));
    }

    @Test
    void followsTheVariableOfThePlatform() {
        var moved = Path.of("moved").toAbsolutePath();
        var both = Map.of("XDG_DATA_HOME", moved.toString(), "APPDATA", moved + "2");

        assertThat(DataFolder.usual("Linux", both, HOME)).isEqualTo(moved.resolve("product-desk"));
        assertThat(DataFolder.usual("Windows 11", both, HOME))
                .isEqualTo(Path.of(moved + "2").resolve("Product Desk"));
        assertThat(DataFolder.usual("Mac OS X", both, HOME)).startsWithRaw(HOME);
    }

    @ParameterizedTest
    @CsvSource({"''", "here", "./here"})
    void passesOverAVariableThatIsEmptyOrRelative(String value) {
        assertThat(DataFolder.usual("Linux", Map.of("XDG_DATA_HOME", value), HOME))
                .isEqualTo(HOME.resolve(".local/share/product-desk"));
    }

    @Test
    void makesFoldersAndFilesForTheirOwnerAlone() throws IOException {
        var folder = DataFolder.at(temporary.resolve("some").resolve("data"));

        assertThat(permissionsOf(folder.path())).isEqualTo("rwx------");
        assertThat(permissionsOf(folder.folder("logs"))).isEqualTo("rwx------");
        assertThat(permissionsOf(folder.file("one.db"))).isEqualTo("rw-------");
    }

    @Test
    void keepsWhatIsThere() throws IOException {
        Files.writeString(temporary.resolve("one.db"), "kept");
        var before = permissionsOf(temporary);

        var folder = DataFolder.at(temporary);

        assertThat(folder.file("one.db")).hasContent("kept");
        assertThat(permissionsOf(temporary)).isEqualTo(before);
    }

    @Test
    void opensAFolderThatIsALink() throws IOException {
        var link = Files.createSymbolicLink(temporary.resolve("link"), temporary);
        assertThat(DataFolder.at(link).file("one.db")).exists();
    }

    @Test
    void refusesAFileInPlaceOfAFolder() throws IOException {
        var file = Files.createFile(temporary.resolve("taken"));
        assertThatExceptionOfType(FileFault.class)
                .isThrownBy(() -> DataFolder.at(file))
                .matches(fault -> fault.kind() == FileFault.Kind.UNWRITABLE)
                .matches(fault -> fault.file().equals(file));
    }

    private static String permissionsOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
