package app.productdesk.adapter.exchange.intake.table.row;

import app.productdesk.domain.intake.Trouble.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The cells of one row with their places; used again for the next one.
public final class Row {

    private final List<String> cells = new ArrayList<>();
    private long[] lines = new long[64];
    private long[] columns = new long[64];

    void clear() {
        cells.clear();
    }

    void add(String cell, long line, long column) {
        int at = cells.size();
        if (at == lines.length) {
            lines = Arrays.copyOf(lines, 2 * at);
            columns = Arrays.copyOf(columns, 2 * at);
        }
        lines[at] = line;
        columns[at] = column;
        cells.add(cell);
    }

    /// How many cells there are.
    public int size() {
        return cells.size();
    }

    /// The text of a cell; blank where the row ends before it.
    public String cell(int index) {
        return cells.get(index);
    }

    /// Where in the file a cell stands.
    public Place place(int index) {
        return new Place(lines[index], columns[index]);
    }

    /// Whether it has nothing but white space from there on.
    public boolean isBlankFrom(int index) {
        for (int at = index; at < cells.size(); at++) {
            if (!cells.get(at).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
