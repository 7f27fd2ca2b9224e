package app.productdesk.adapter.exchange.intake.table.row;

import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.adapter.exchange.intake.text.Limits;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import java.io.IOException;

/// Rows from separated values (RFC 4180, any separator, any end of line). A quote opens a cell and
/// closes it, and is doubled inside; anywhere else it ends the file, for from there on nobody can
/// tell cells apart.
public final class RowReader {

    private final Characters text;
    private final char separator;
    private final Limits limits;
    private final StringBuilder cell = new StringBuilder();
    private int rowLength;

    public RowReader(Characters text, char separator, Limits limits) {
        this.text = text;
        this.separator = separator;
        this.limits = limits;
    }

    /// Reads the next row; an empty line is one with an empty cell.
    ///
    /// @return false at the end of the text
    public boolean next(Row row) throws IOException {
        row.clear();
        rowLength = 0;
        if (text.peek() == Characters.END) {
            return false;
        }
        do {
            cell(row);
        } while (takeSeparator());
        text.takeLineEnd();
        return true;
    }

    private boolean takeSeparator() throws IOException {
        if (text.peek() != separator) {
            return false;
        }
        text.take();
        return true;
    }

    private void cell(Row row) throws IOException {
        long line = text.line();
        long column = text.column();
        cell.setLength(0);
        if (text.peek() == '"') {
            quoted(new Place(line, column));
        } else {
            plain();
        }
        if (row.size() >= limits.columns()) {
            throw new FileEnds(Trouble.Kind.TOO_MANY_COLUMNS, new Place(line, column), "");
        }
        row.add(cell.toString(), line, column);
    }

    private void plain() throws IOException {
        int character = text.peek();
        while (character != separator
                && character != '\n'
                && character != '\r'
                && character != Characters.END) {
            if (character == '"') {
                throw new FileEnds(Trouble.Kind.BROKEN_QUOTE, text.place(), cell.toString());
            }
            keep((char) character);
            text.take();
            character = text.peek();
        }
    }

    private void quoted(Place start) throws IOException {
        text.take();
        while (true) {
            int character = text.peek();
            if (character == Characters.END || isRunaway(start)) {
                throw new FileEnds(Trouble.Kind.BROKEN_QUOTE, start, cell.toString());
            }
            if (text.takeLineEnd()) {
                keep('\n');
                continue;
            }
            text.take();
            if (character == '"') {
                if (text.peek() != '"') {
                    break;
                }
                text.take();
            }
            keep((char) character);
        }
        afterQuote();
    }

    /// A cell of many lines that grows too long is one whose quote was never closed.
    private boolean isRunaway(Place start) {
        return cell.length() == limits.cell() && text.line() > start.line();
    }

    private void afterQuote() throws IOException {
        int character = text.peek();
        if (character != separator
                && character != '\n'
                && character != '\r'
                && character != Characters.END) {
            throw new FileEnds(Trouble.Kind.BROKEN_QUOTE, text.place(), cell.toString());
        }
    }

    private void keep(char character) {
        if (cell.length() >= limits.cell() || ++rowLength > limits.row()) {
            throw new FileEnds(
                    Trouble.Kind.TEXT_TOO_LONG,
                    text.place(),
                    cell.substring(0, Math.min(100, cell.length())));
        }
        cell.append(character);
    }
}
