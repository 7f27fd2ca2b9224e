package app.productdesk.adapter.exchange.intake.table.row;

import app.productdesk.domain.intake.Trouble.Place;
import java.io.IOException;
import java.io.Reader;

/// The characters of a text one by one, with a look at the next, and where they stand.
public final class Characters {

    static final int END = -1;

    private static final int BLOCK = 1 << 14;

    private final Reader text;
    private final char[] block = new char[BLOCK];
    private int next;
    private int end;
    private long line = 1;
    private long column;

    public Characters(Reader text) {
        this.text = text;
    }

    /// The next one, which stays; [#END] after the last.
    int peek() throws IOException {
        if (next == end) {
            end = Math.max(0, text.read(block, 0, BLOCK));
            next = 0;
        }
        return next == end ? END : block[next];
    }

    /// Goes over the next one.
    void take() {
        next++;
        column++;
    }

    /// Goes over the end of a line, if that comes next.
    boolean takeLineEnd() throws IOException {
        int character = peek();
        if (character != '\r' && character != '\n') {
            return false;
        }
        take();
        if (character == '\r' && peek() == '\n') {
            take();
        }
        line++;
        column = 0;
        return true;
    }

    long line() {
        return line;
    }

    /// Of the next one, from 1.
    long column() {
        return column + 1;
    }

    Place place() {
        return new Place(line, column());
    }
}
