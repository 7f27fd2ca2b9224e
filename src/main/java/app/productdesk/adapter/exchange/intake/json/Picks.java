package app.productdesk.adapter.exchange.intake.json;

import app.productdesk.domain.intake.FileKind;

/// Whether the records of a file are those that somebody picked, so that it lists nobody else: an
/// address says so, there is a single one that stands in no list, or all people are deleted ones.
/// Of organizations there is one only.
final class Picks {

    private boolean addressed;
    private long records;
    private boolean alone;
    private boolean living;
    private boolean deleted;

    /// A page was read.
    void passPage(Address address) {
        addressed |= address.picked();
    }

    /// A record was read.
    ///
    /// @param isAlone whether it stands in no list
    /// @param isDeleted whether it lies in the recycle bin
    void passRecord(FileKind kind, Address address, boolean isAlone, boolean isDeleted) {
        records++;
        if (kind == FileKind.ORGANIZATION) {
            return;
        }
        addressed |= address.picked();
        alone |= isAlone;
        deleted |= kind == FileKind.USERS && isDeleted;
        living |= kind == FileKind.USERS && !isDeleted;
    }

    boolean all() {
        return addressed || (alone && records == 1) || (deleted && !living);
    }
}
