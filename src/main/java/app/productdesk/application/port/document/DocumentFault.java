package app.productdesk.application.port.document;

/// A document could not be made, or is not what it should be.
public final class DocumentFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /// What is wrong.
    public enum Kind {
        /// The bytes are not a receipt of ours.
        NOT_A_RECEIPT,
        /// The bytes are not a hand-over of ours.
        NOT_A_HAND_OVER,
        /// The bytes are not a workspace that was taken out.
        NOT_A_WORKSPACE,
        /// The end is missing.
        CUT_OFF,
        /// It is whole, but no workspace can be made of what it says.
        UNSOUND,
        /// The bytes were changed after they were written.
        CHANGED,
        /// Written by a newer version of this program.
        NEWER_VERSION,
        /// It could not be made.
        NOT_MADE
    }

    public DocumentFault(Kind kind, String what) {
        super(what);
        this.kind = kind;
    }

    public DocumentFault(Kind kind, String what, Throwable cause) {
        super(what, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
