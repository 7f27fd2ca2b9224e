package app.productdesk.ui.common.figures;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What the bars of the figures have in common.
final class Bars {

    private Bars() {}

    static Region part(String... styles) {
        var part = new Region();
        part.getStyleClass().addAll(styles);
        part.setManaged(false);
        return part;
    }

    static Label words(String style) {
        var words = new Label();
        words.getStyleClass().add(style);
        words.setManaged(false);
        return words;
    }

    /// Puts the words with their middle at `x`, moved as far as needed to stay inside the width.
    static void center(Label words, double x, double y, double width) {
        var own = Math.ceil(words.prefWidth(-1));
        var left = Math.clamp(x - own / 2, 0, Math.max(0, width - own));
        words.resizeRelocate(Math.rint(left), y, own, Math.ceil(words.prefHeight(-1)));
    }
}
