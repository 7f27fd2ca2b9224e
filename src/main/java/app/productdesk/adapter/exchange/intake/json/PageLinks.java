package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.adapter.exchange.intake.Size;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading.Listing;
import java.util.Optional;

/// Whether the pages of a file are all there: a page that names a next one is followed by a page of
/// its own kind, and the pages of an answer have as many records as its first one counts.
final class PageLinks {

    private boolean open;
    private boolean missing;
    private boolean cutShort;
    private boolean met;
    private boolean uncounted;
    private long counted;

    /// Records that the answer at hand still owes.
    private long owed;

    private Optional<FileKind> kind = Optional.empty();

    /// A page was read.
    ///
    /// @param linked whether it names a next one
    /// @param count how many records its answer has, where it says so
    /// @param records how many it has itself
    void endPage(
            Optional<FileKind> pageKind, boolean linked, Optional<Integer> count, long records) {
        met = true;
        boolean same = kind.isEmpty() || pageKind.isEmpty() || kind.equals(pageKind);
        if (!open || !same) {
            missing |= open;
            uncounted |= count.isEmpty();
            counted += count.orElse(0);
            owed = count.orElse(0);
        }
        owed -= records;
        open = linked;
        missing |= !open && owed > 0;
        kind = pageKind.or(() -> kind);
    }

    /// A record stands outside of a page.
    void passRecord() {
        uncounted = true;
    }

    /// More of a record is said to be on a page of its own.
    void leaveOut() {
        cutShort = true;
    }

    boolean metPage() {
        return met;
    }

    /// What the file says of how much there is.
    ///
    /// @param picked whether somebody picked its records
    Size size(boolean picked) {
        return new Size(
                picked ? Listing.PICKED : unpicked(),
                met && !uncounted ? Optional.of(counted) : Optional.empty());
    }

    private Listing unpicked() {
        if (cutShort) {
            return Listing.CUT_SHORT;
        }
        return missing || open ? Listing.PAGE : Listing.ALL;
    }
}
