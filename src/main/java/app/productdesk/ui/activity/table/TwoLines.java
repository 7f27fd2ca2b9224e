package app.productdesk.ui.activity.table;

import app.productdesk.ui.common.Visibility;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A line, and beneath it a smaller one where there is more to say.
final class TwoLines extends VBox {

    private final Label above = new Label();
    private final Label beneath = new Label();

    TwoLines() {
        getStyleClass().add("activity-lines");
        beneath.getStyleClass().add("caption");
        getChildren().setAll(above, beneath);
    }

    /// @param more empty for one line
    void say(String text, String more) {
        above.setText(text);
        beneath.setText(more);
        Visibility.set(beneath, !more.isEmpty());
    }
}
