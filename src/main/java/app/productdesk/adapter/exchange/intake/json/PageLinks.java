package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.domain.intake.FileKind;
import java.util.Optional;

/// Whether the pages of a file are all there: a page that names a next one is followed by a page of
/// its own kind.
final class PageLinks {

    private boolean open;
    private boolean missing;
    private boolean met;
    private Optional<FileKind> kind = Optional.empty();

    /// A page was read.
    ///
    /// @param linked whether it names a next one
    void endPage(Optional<FileKind> pageKind, boolean linked) {
        met = true;
        boolean follows = kind.isEmpty() || pageKind.isEmpty() || kind.equals(pageKind);
        missing |= open && !follows;
        open = linked;
        kind = pageKind.or(() -> kind);
    }

    /// Something else is said to be on another page.
    void leaveOut() {
        missing = true;
    }

    boolean metPage() {
        return met;
    }

    boolean incomplete() {
        return missing || open;
    }
}
