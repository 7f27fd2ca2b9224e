package app.productdesk.domain.removal.pasted;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A list of people as somebody pasted it: one or several names a line, or a table with a heading.
/// Nothing is looked up yet.
public final class PastedList {

    private final int lines;
    private final List<Piece> pieces;

    /// What can stand in a list.
    enum Role {
        NAMES,
        CELL,
        HEADING
    }

    /// @param text as it stands there
    record Piece(int line, int lastLine, String text, Role role) {}

    private PastedList(int lines, List<Piece> pieces) {
        this.lines = lines;
        this.pieces = List.copyOf(pieces);
    }

    /// A list without columns; its lines end in CR LF, LF or CR. A first line that says what the
    /// list holds is its heading.
    public static PastedList of(String text) {
        var lines = text.lines().toList();
        var pieces = new ArrayList<Piece>();
        boolean first = true;
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            boolean blank = CleanText.of(line).isEmpty();
            boolean heading = first && !blank && HeadingRow.in(line).isPresent();
            first = first && blank;
            pieces.add(new Piece(at + 1, at + 1, line, heading ? Role.HEADING : Role.NAMES));
        }
        return new PastedList(lines.size(), pieces);
    }

    /// A table of which one column tells who is meant.
    ///
    /// @param rows all of them, the heading too; together they cover every line
    public static PastedList of(List<TableRow> rows, HeadingRow heading) {
        var pieces = new ArrayList<Piece>();
        boolean first = true;
        for (TableRow row : rows) {
            var whole = String.join(" ", row.cells());
            if (CleanText.of(whole).isEmpty()) {
                pieces.add(new Piece(row.line(), row.lastLine(), "", Role.NAMES));
            } else if (first) {
                first = false;
                pieces.add(new Piece(row.line(), row.lastLine(), whole, Role.HEADING));
            } else {
                var cell =
                        heading.column() < row.cells().size()
                                ? row.cells().get(heading.column())
                                : "";
                pieces.add(new Piece(row.line(), row.lastLine(), cell, Role.CELL));
            }
        }
        return new PastedList(rows.isEmpty() ? 0 : rows.getLast().lastLine(), pieces);
    }

    /// The heading of a table, on the first line that is not blank; absent for a list without
    /// columns.
    public static Optional<HeadingRow> headingOf(String text) {
        return text.lines()
                .filter(line -> !CleanText.of(line).isEmpty())
                .findFirst()
                .flatMap(HeadingRow::in)
                .filter(HeadingRow::table);
    }

    /// Says of every entry what became of it.
    public Account accountFor(Directory directory) {
        return new Account(lines, new Accountant(directory).account(pieces));
    }
}
