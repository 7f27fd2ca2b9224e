package app.productdesk.domain.intake;

import java.util.Optional;

/// Something in a file that could not be read; what to do about it follows from its kind.
///
/// @param place where; absent when it concerns the whole file
/// @param about the field, column or value it is about, shortened; empty where there is none
public record Trouble(Optional<Place> place, Kind kind, String about) {

    /// A spot in the text of a file.
    ///
    /// @param line from 1
    /// @param column of the character in the line, from 1
    public record Place(long line, long column) {}

    /// What is wrong.
    public enum Kind {
        /// The file cannot be opened or read to its end.
        UNREADABLE,
        /// Neither a file nor a folder of files: a device, a pipe, a link that leads nowhere or
        /// round.
        NOT_A_FILE,
        EMPTY,
        /// Nothing the program knows.
        NOT_RECOGNIZED,
        /// A workbook of a spreadsheet, which is no table in text.
        WORKBOOK,
        /// A folder packed into one file.
        ZIP_FOLDER,
        PDF,
        /// A page for a browser, such as one to sign in on.
        WEB_PAGE,
        /// What Microsoft answers where it gives nothing; about its own code for why.
        ERROR_ANSWER,
        /// PowerShell wrote texts where objects would have stood deeper than it was asked to go.
        CUT_OFF,
        /// A table that PowerShell made of objects, with names of types in place of what they hold.
        POWERSHELL_TABLE,
        /// More than the program reads, or unpacks, from one file.
        TOO_LARGE,
        /// Packed badly, or cut off.
        BROKEN_GZIP,
        /// Neither UTF-8 nor UTF-16.
        BAD_ENCODING,
        /// A zero character, or half a character.
        FORBIDDEN_CHARACTER,
        /// The JSON breaks off or is not JSON.
        BROKEN_JSON,
        TOO_DEEP,
        NUMBER_TOO_LONG,
        TEXT_TOO_LONG,
        DUPLICATE_KEY,
        /// A quote is opened and never closed, or stands inside a cell.
        BROKEN_QUOTE,
        TOO_MANY_COLUMNS,
        /// A row has more cells than there are headings, or fewer.
        UNEVEN_ROW,
        DUPLICATE_HEADING,
        /// A heading that this kind of file needs is not there.
        MISSING_HEADING,
        /// A field that this kind of record needs is not there.
        MISSING_VALUE,
        /// A value of another type than the field has, or one that cannot be understood.
        WRONG_VALUE,
        /// A date or a yes or no that cannot be understood for sure: it alone stays unknown.
        UNKNOWN_VALUE,
        /// A product without a number of licenses bought: those that are assigned stand for it.
        NO_TOTAL,
        /// A report in which people have codes instead of names, as the organization has set.
        HIDDEN_NAMES,
        /// The same record a second time, with other values.
        CONTRADICTION
    }

    /// Whether nothing of the file can be used; else only the one record or value is left out.
    public boolean endsTheFile() {
        return switch (kind) {
            case UNEVEN_ROW, MISSING_VALUE, WRONG_VALUE, UNKNOWN_VALUE, NO_TOTAL, CONTRADICTION ->
                    false;
            default -> true;
        };
    }
}
