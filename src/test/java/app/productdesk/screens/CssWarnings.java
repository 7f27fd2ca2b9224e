package app.productdesk.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// Listens to what the toolkit says about style sheets, until closed.
final class CssWarnings extends Handler implements AutoCloseable {

    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final List<String> heard = new ArrayList<>();

    CssWarnings() {
        CSS.addHandler(this);
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void publish(LogRecord entry) {
        heard.add(entry.getMessage());
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        CSS.removeHandler(this);
    }
}
