package app.productdesk.adapter.exchange.intake.json.record;

/// What a field holds.
public enum Shape {
    TEXT,
    /// A text that many records share.
    WORD,
    ID,
    /// An id that many records share.
    REFERENCE,
    FLAG,
    COUNT,
    /// In seconds; shared as well, for much is done at once.
    TIME,
    WORDS,
    IDS,
    /// A condition of licenses: how many are in it.
    UNITS,
    /// The times of sign-ins.
    SIGN_INS,
    /// Why something failed: a word, or an object with a code.
    ERROR,
    /// Licenses of a person or a group.
    LICENSES,
    MEMBERS,
    DOMAINS,
    /// Only whether it is there matters.
    PRESENCE,
    /// More fields of the same record.
    EXTRA,
    /// The records of a page, and a value of other things elsewhere.
    RECORDS;

    /// Whether it is an object or a list, of which PowerShell may leave only a text.
    public boolean hasParts() {
        return switch (this) {
            case WORDS, IDS, UNITS, SIGN_INS, LICENSES, MEMBERS, DOMAINS, EXTRA, RECORDS -> true;
            default -> false;
        };
    }
}
