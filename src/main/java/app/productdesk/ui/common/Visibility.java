package app.productdesk.ui.common;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Shows and hides the parts of a view. What is hidden takes up no room.
public final class Visibility {

    private Visibility() {}

    /// Shows a part, or hides it.
    public static void set(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    /// Makes it the only part of a pane. One that already is stays untouched, and keeps the focus.
    public static void showOnly(Pane pane, Node part) {
        if (!pane.getChildren().equals(List.of(part))) {
            pane.getChildren().setAll(part);
        }
    }
}
