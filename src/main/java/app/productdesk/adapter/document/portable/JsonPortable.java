package app.productdesk.adapter.document.portable;

import app.productdesk.adapter.document.file.FileFaults;
import app.productdesk.adapter.document.file.LocalFiles;
import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.port.document.DocumentFault.Kind;
import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.workspace.PortableFormat;
import app.productdesk.application.port.workspace.PortableRows;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;

/// A whole workspace as one JSON object in UTF-8, with these members in this order:
/// - `format`: always `product-desk-workspace`
/// - `version`: of the tables and columns; a newer program reads older ones
/// - `organization`, `takenOutAt` (an instant in UTC), `note` (for whoever opens the file)
/// - `tables`: each table by its name, an array with an object for each row. Names and values are
///   those of [PortableRows]; a member that is missing has no value.
/// - `rows`: how many rows each table has
/// - `sha256`: the checksum, alone on the last line, of every byte before that line
///
/// The last line always has the same length, so that a file that was cut off is told from one that
/// was changed.
public final class JsonPortable implements PortableFormat {

    static final String FORMAT = "product-desk-workspace";

    static final String NOTE =
            "The key that signs checkpoints of the activity stays on the computer that made them,"
                    + " and the checkpoints with it. The chain of the activity is whole and goes on"
                    + " where the file is brought back.";

    private static final int SEAL = seal("0".repeat(64)).length();

    /// The last line.
    static String seal(String digest) {
        return "\"sha256\":\"" + digest + "\"}\n";
    }

    @Override
    public void write(Path file, Head head, Consumer<PortableRows> contents) {
        try {
            LocalFiles.replace(
                    LocalFiles.target(file),
                    stream -> {
                        var writer = new PortableWriter(stream);
                        writer.begin(head);
                        contents.accept(writer);
                        writer.finish();
                    });
        } catch (UncheckedIOException failed) {
            throw FileFaults.writing(file, 0, Objects.requireNonNull(failed.getCause()));
        } catch (IOException failed) {
            throw FileFaults.writing(file, 0, failed);
        }
    }

    @Override
    public Head check(Path file, int newest) {
        return reading(
                file,
                () -> {
                    Head head = head(file);
                    boolean whole = SealedFile.isWhole(file, SEAL);
                    boolean same = whole && SealedFile.isUnchanged(file, SEAL);
                    // a newer version may end otherwise
                    if (head.version() > newest && (same || !whole)) {
                        throw new DocumentFault(Kind.NEWER_VERSION, "version " + head.version());
                    }
                    if (!same) {
                        throw new DocumentFault(whole ? Kind.CHANGED : Kind.CUT_OFF, "checksum");
                    }
                    return head;
                });
    }

    private static Head head(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            return new PortableReader(stream).head();
        } catch (JsonProcessingException noJson) {
            throw new DocumentFault(Kind.NOT_A_WORKSPACE, "no JSON", noJson);
        }
    }

    @Override
    public void read(Path file, PortableRows into) {
        reading(
                file,
                () -> {
                    var sealed =
                            new SealedFile(Files.newInputStream(file), Files.size(file) - SEAL);
                    try (InputStream stream = new BufferedInputStream(sealed, 1 << 16)) {
                        var reader = new PortableReader(stream);
                        reader.head();
                        reader.rows(into);
                    } catch (JsonProcessingException noJson) {
                        throw new DocumentFault(Kind.UNSOUND, "no JSON", noJson);
                    }
                    if (!sealed.fits(SealedFile.lastLine(file, SEAL))) {
                        throw new DocumentFault(Kind.CHANGED, "checksum");
                    }
                    return true;
                });
    }

    private interface Work<T> {
        T run() throws IOException;
    }

    private static <T> T reading(Path file, Work<T> work) {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileFault(
                    FileFault.Kind.UNREADABLE, file, new IOException("not a plain file"));
        }
        try {
            return work.run();
        } catch (IOException failed) {
            throw FileFaults.reading(file, failed);
        }
    }
}
