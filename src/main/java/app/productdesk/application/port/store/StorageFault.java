package app.productdesk.application.port.store;

import java.nio.file.Path;

/// A workspace file could not be opened, read or written. The file is kept as it is and nothing is
/// half-written.
public final class StorageFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient Path file;

    /// What is wrong.
    public enum Kind {
        /// The file is not a workspace of ours at all.
        NOT_A_WORKSPACE,
        /// The file is damaged.
        DAMAGED,
        /// It was written by a newer version of this program.
        NEWER_VERSION,
        /// The file or its folder may not be written.
        READ_ONLY,
        /// The disk is full.
        FULL,
        /// Another program has held it for more than five seconds.
        BUSY,
        /// Anything else.
        UNREADABLE
    }

    public StorageFault(Kind kind, Path file, Throwable cause) {
        super(kind.toString(), cause);
        this.kind = kind;
        this.file = file;
    }

    public StorageFault(Kind kind, Path file) {
        super(kind.toString());
        this.kind = kind;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    /// The workspace file in question.
    public Path file() {
        return file;
    }
}
