package app.productdesk.ui.common.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lines that the contents of dialogs are put together from.
public final class Lines {

    private static final double WHEEL = 24;
    private static final double GAP = 12;

    private Lines() {}

    /// A text over as many lines as it needs.
    public static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A remark with its icon.
    ///
    /// @param tone a style of callouts
    public static HBox callout(String tone, String icon, String text) {
        var words = wrapped(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(new FontIcon(icon), words);
        box.getStyleClass().addAll("callout", tone);
        return box;
    }

    /// Says what is being done, beside a wheel that turns.
    public static HBox busy(String words) {
        var wheel = new ProgressIndicator();
        wheel.setPrefSize(WHEEL, WHEEL);
        wheel.setMinSize(WHEEL, WHEEL);
        wheel.setAccessibleText(words);
        var box = new HBox(GAP, wheel, wrapped(words, "quiet"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("busy");
        return box;
    }
}
