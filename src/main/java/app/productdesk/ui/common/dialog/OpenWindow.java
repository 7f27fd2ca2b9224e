package app.productdesk.ui.common.dialog;

import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What changes on a dialog’s window while it is open; nothing happens where there is no window.
public final class OpenWindow {

    private OpenWindow() {}

    /// Gives the window the title of what it shows now.
    public static void rename(DialogPane pane, String title) {
        if (stageOf(pane) instanceof Stage stage) {
            stage.setTitle(title);
        }
    }

    /// Gives the window the height of its content, in the middle of where it was and within its
    /// screen, so that the buttons of a dialog that grew stay in reach.
    ///
    /// @param refit gives the window that height
    public static void fit(DialogPane pane, Consumer<DialogPane> refit) {
        if (stageOf(pane) instanceof Stage stage && stage.isShowing()) {
            double middle = stage.getY() + stage.getHeight() / 2;
            refit.accept(pane);
            stage.setY(within(screenOf(stage), middle - stage.getHeight() / 2, stage.getHeight()));
        }
    }

    private static double within(Rectangle2D screen, double top, double height) {
        return Math.max(screen.getMinY(), Math.min(top, screen.getMaxY() - height));
    }

    private static Rectangle2D screenOf(Stage stage) {
        return Screen.getScreensForRectangle(stage.getX(), stage.getY(), 1, 1).stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }

    /// Lets a screen reader say where the dialog is now.
    public static void announce(DialogPane pane, String words) {
        pane.setAccessibleText(words);
        pane.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Puts a node at the left of the dialog’s buttons, where it stays in sight.
    public static void besideButtons(DialogPane pane, Node node) {
        for (Node part : pane.getChildren()) {
            if (part instanceof ButtonBar bar) {
                ButtonBar.setButtonData(node, ButtonData.LEFT);
                ButtonBar.setButtonUniformSize(node, false);
                bar.getButtons().add(node);
            }
        }
    }

    private static Object stageOf(DialogPane pane) {
        return pane.getScene() == null || pane.getScene().getWindow() == null
                ? pane
                : pane.getScene().getWindow();
    }
}
