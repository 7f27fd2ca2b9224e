package app.productdesk.application.port.file;

import java.nio.file.Path;

/// A file a person chose could not be read or written; what was there is untouched.
public final class FileFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Path file;

    /// Why not.
    public enum Kind {
        NOT_FOUND,
        NO_PERMISSION,
        NO_SPACE,
        TOO_LARGE,
        UNREADABLE,
        UNWRITABLE
    }

    public FileFault(Kind kind, Path file, Throwable cause) {
        super(kind.toString(), cause);
        this.kind = kind;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }
}
