package app.productdesk.ui.common;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Rows without content that stand in while data is on its way; they show after 200 ms, so that a
/// quick answer does not flicker.
public final class Skeleton extends VBox {

    private static final Duration PATIENCE = Duration.millis(200);
    private static final double[] WIDTHS = {220, 120, 90, 140};

    private final PauseTransition patience = new PauseTransition(PATIENCE);

    /// Rows that are hidden until `begin`.
    ///
    /// @param spoken what a screen reader says meanwhile
    public Skeleton(int rows, String spoken) {
        getStyleClass().add("skeleton");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(spoken);
        for (int row = 0; row < rows; row++) {
            getChildren().add(row(row));
        }
        setVisible(false);
        patience.setOnFinished(ignored -> setVisible(true));
    }

    /// Shows the rows once the wait has become long enough to notice.
    public void begin() {
        setVisible(false);
        patience.playFromStart();
    }

    /// Shows the rows now.
    public void showAtOnce() {
        patience.stop();
        setVisible(true);
    }

    /// Hides the rows; the data is there.
    public void end() {
        patience.stop();
        setVisible(false);
    }

    private static HBox row(int number) {
        var row = new HBox();
        row.getStyleClass().add("skeleton-row");
        for (int at = 0; at < WIDTHS.length; at++) {
            var bone = new Region();
            bone.getStyleClass().add("bone");
            bone.setPrefWidth(WIDTHS[at] * (1 - 0.12 * ((number + at) % 3)));
            bone.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(bone);
            if (at == 0) {
                var space = new Region();
                HBox.setHgrow(space, Priority.ALWAYS);
                row.getChildren().add(space);
            }
        }
        return row;
    }
}
