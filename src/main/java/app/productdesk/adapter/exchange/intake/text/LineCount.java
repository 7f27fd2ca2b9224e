package app.productdesk.adapter.exchange.intake.text;

import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import java.nio.CharBuffer;

/// Where in a text the next character stands; a line ends with LF, CR, or both.
final class LineCount {

    private long line = 1;

    /// Characters before the line, and in all.
    private long lineStart;

    private long passed;
    private boolean afterReturn;

    /// Goes over the characters of a block.
    ///
    /// @throws FileEnds at a zero character
    void pass(CharBuffer block) {
        char[] characters = block.array();
        for (int at = block.position(); at < block.limit(); at++) {
            char character = characters[at];
            if (character > '\r') {
                continue;
            }
            step(character, passed + at);
        }
        passed += block.limit();
    }

    Place place() {
        return new Place(line, passed - lineStart + 1);
    }

    private void step(char character, long index) {
        if (character == 0) {
            throw new FileEnds(
                    Trouble.Kind.FORBIDDEN_CHARACTER, new Place(line, index - lineStart + 1), "");
        }
        if (character == '\n' && afterReturn && index == lineStart) {
            lineStart++;
        } else if (character == '\n' || character == '\r') {
            line++;
            lineStart = index + 1;
        }
        afterReturn = character == '\r';
    }
}
