package app.productdesk.application.licensing.pasted;

import app.productdesk.domain.removal.pasted.Account;

/// What came of reading a list of people.
public sealed interface PeopleList {

    /// Every line of it is accounted for.
    ///
    /// @param guessed whether the file was no Unicode and was read as Windows-1252
    record Read(Account account, boolean guessed) implements PeopleList {}

    /// It holds signs that no text has.
    ///
    /// @param line the first such line, from 1
    record Binary(int line) implements PeopleList {}

    /// It is a spreadsheet’s own file or another archive, not text.
    record Workbook() implements PeopleList {}

    /// It is a table in which a quote is opened and never closed.
    ///
    /// @param line of the row, from 1
    record OpenQuote(int line) implements PeopleList {}
}
