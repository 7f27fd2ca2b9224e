package app.productdesk.adapter.document.file;

import app.productdesk.application.port.file.FileFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Tells what went wrong with a file from what the platform says.
public final class FileFaults {

    /// How Linux, macOS and Windows say that a disk or a quota is full.
    private static final List<String> FULL =
            List.of("no space left", "quota exceeded", "not enough space", "disk is full");

    private FileFaults() {}

    /// What happened to a file that could not be read.
    public static FileFault reading(Path file, IOException cause) {
        return new FileFault(common(cause, FileFault.Kind.UNREADABLE), file, cause);
    }

    /// What happened to a file that could not be written.
    ///
    /// @param needed bytes that were to be written
    public static FileFault writing(Path file, long needed, IOException cause) {
        FileFault.Kind kind = common(cause, FileFault.Kind.UNWRITABLE);
        boolean full =
                kind == FileFault.Kind.UNWRITABLE && (saysFull(cause) || roomFor(file) < needed);
        return new FileFault(full ? FileFault.Kind.NO_SPACE : kind, file, cause);
    }

    static FileFault tooLarge(Path file, long most) {
        return new FileFault(
                FileFault.Kind.TOO_LARGE, file, new IOException("more than " + most + " bytes"));
    }

    private static FileFault.Kind common(IOException cause, FileFault.Kind other) {
        return switch (cause) {
            case NoSuchFileException _, NotDirectoryException _ -> FileFault.Kind.NOT_FOUND;
            case AccessDeniedException _ -> FileFault.Kind.NO_PERMISSION;
            case FileSystemException _ when says(cause, "read-only file system") ->
                    FileFault.Kind.NO_PERMISSION;
            default -> other;
        };
    }

    private static boolean saysFull(IOException cause) {
        return FULL.stream().anyMatch(full -> says(cause, full));
    }

    private static boolean says(IOException cause, String words) {
        String message = String.valueOf(cause.getMessage());
        return message.toLowerCase(Locale.ROOT).contains(words);
    }

    private static long roomFor(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            return folder == null ? Long.MAX_VALUE : Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
