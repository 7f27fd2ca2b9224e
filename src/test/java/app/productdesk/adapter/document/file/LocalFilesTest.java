package app.productdesk.adapter.document.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.productdesk.application.port.file.FileFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalFilesTest {

    private static final byte[] OLD = {1};
    private static final byte[] NEW = {2, 3};

    private final LocalFiles files = new LocalFiles();

    @TempDir private Path folder;

    @Test
    void writesANewFileAndReplacesAnOldOne() throws IOException {
        Path file = folder.resolve("receipt.pdf");

        files.write(file, OLD);
        assertThat(files.read(file, 10)).isEqualTo(OLD);
        files.write(file, NEW);
        assertThat(files.read(file, 10)).isEqualTo(NEW);
        assertThat(names()).containsExactly("receipt.pdf");
    }

    @Test
    void keepsPermissionsOfWhatItReplaces() throws IOException {
        Path file = Files.write(folder.resolve("a"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        files.write(file, NEW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void writesWhatALinkPointsToAndKeepsTheLink() throws IOException {
        Path target = Files.write(folder.resolve("target"), OLD);
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("fresh"));

        files.write(link, NEW);
        files.write(dangling, NEW);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readAllBytes(target)).isEqualTo(NEW);
        assertThat(Files.readAllBytes(folder.resolve("fresh"))).isEqualTo(NEW);
        assertThat(names()).containsExactly("dangling", "fresh", "link", "target");
    }

    @Test
    void leavesNothingBehindWhenItCannotWrite() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("taken"));

        assertThat(kindOf(() -> files.write(taken, NEW))).isEqualTo(FileFault.Kind.UNWRITABLE);
        assertThat(kindOf(() -> files.write(folder.resolve("x".repeat(300)), NEW)))
                .isEqualTo(FileFault.Kind.UNWRITABLE);
        assertThat(kindOf(() -> files.write(folder.resolve("no/such/file"), NEW)))
                .isEqualTo(FileFault.Kind.NOT_FOUND);
        assertThat(names()).containsExactly("taken");
    }

    @Test
    void readsNoMoreThanItWasTold() {
        Path file = folder.resolve("a");
        files.write(file, NEW);

        assertThat(files.read(file, 2)).isEqualTo(NEW);
        assertThat(kindOf(() -> files.read(file, 1))).isEqualTo(FileFault.Kind.TOO_LARGE);
    }

    @Test
    void readsOnlyPlainFiles() {
        assertThat(kindOf(() -> files.read(folder, 10))).isEqualTo(FileFault.Kind.UNREADABLE);
        assertThat(kindOf(() -> files.read(Path.of("/dev/zero"), 10)))
                .isEqualTo(FileFault.Kind.UNREADABLE);
        assertThat(kindOf(() -> files.read(folder.resolve("none"), 10)))
                .isEqualTo(FileFault.Kind.NOT_FOUND);
    }

    @Test
    void tellsAFullDiskFromOtherTroubles() {
        assertThat(writing(new FileSystemException("a", null, "No space left on device")))
                .isEqualTo(FileFault.Kind.NO_SPACE);
        assertThat(writing(new IOException("Disk quota exceeded")))
                .isEqualTo(FileFault.Kind.NO_SPACE);
        assertThat(writing(new AccessDeniedException("a"))).isEqualTo(FileFault.Kind.NO_PERMISSION);
        assertThat(writing(new FileSystemException("a", null, "Read-only file system")))
                .isEqualTo(FileFault.Kind.NO_PERMISSION);
        assertThat(writing(new IOException("Input/output error")))
                .isEqualTo(FileFault.Kind.UNWRITABLE);
    }

    private FileFault.Kind writing(IOException cause) {
        return FileFaults.writing(folder.resolve("a"), 1, cause).kind();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private static FileFault.Kind kindOf(ThrowingCallable call) {
        return catchThrowableOfType(FileFault.class, call).kind();
    }
}
