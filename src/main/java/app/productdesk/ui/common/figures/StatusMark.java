package app.productdesk.ui.common.figures;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/// A status as a shape of its own and its word, never color alone.
public final class StatusMark extends Label {

    private final SVGPath shape = new SVGPath();

    public StatusMark() {
        shape.getStyleClass().add("status-shape");
        shape.setFillRule(FillRule.EVEN_ODD);
        setGraphic(shape);
        getStyleClass().setAll("label", "status-mark");
    }

    /// Shows a status; may be called again, as table cells do.
    public void show(Kind kind, String word) {
        shape.setContent(kind.path);
        getStyleClass().setAll("label", "status-mark", kind.name().toLowerCase(Locale.ROOT));
        setText(word);
    }

    /// The shapes there are, drawn in a square of 12.
    public enum Kind {
        /// A filled disc.
        ACTIVE("M0 6A6 6 0 1 1 12 6A6 6 0 1 1 0 6Z"),
        /// A half disc in a ring.
        EXPIRED("M0 6A6 6 0 1 1 12 6A6 6 0 1 1 0 6Z" + "M6 1.7A4.3 4.3 0 0 1 6 10.3Z"),
        /// A ring.
        DISABLED("M0 6A6 6 0 1 1 12 6A6 6 0 1 1 0 6ZM2 6A4 4 0 1 0 10 6A4 4 0 1 0 2 6Z"),
        /// A dash.
        DELETED("M0 0H0V0Z M12 12H12V12Z M1 5H11V7H1Z"),
        /// A clock.
        SCHEDULED(
                "M0 6A6 6 0 1 1 12 6A6 6 0 1 1 0 6ZM1.5 6A4.5 4.5 0 1 0 10.5 6A4.5 4.5 0 1 0 1.5 6Z"
                        + "M5.3 3H6.7V5.7L8.8 7.2L8 8.3L5.3 6.5Z");

        private final String path;

        Kind(String path) {
            this.path = path;
        }
    }
}
