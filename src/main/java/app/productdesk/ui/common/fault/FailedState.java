package app.productdesk.ui.common.fault;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where something could not be shown: what, why, what to do, and the code to quote.
public final class FailedState extends VBox {

    /// A failure with the ways out that there are.
    ///
    /// @param buttons in the order of likelihood; the first is drawn as the main one
    public FailedState(FaultText fault, Button... buttons) {
        getStyleClass().addAll("page-state", "failed");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(String.join(" ", fault.title(), fault.why(), fault.advice()));
        var picture = new FontIcon("fltral-error-circle-24");
        picture.getStyleClass().add("state-icon");
        getChildren().addAll(picture, words(fault.title(), "section-title"));
        if (!fault.why().isEmpty()) {
            getChildren().add(words(fault.why(), "quiet"));
        }
        getChildren().add(words(fault.advice(), "advice"));
        if (buttons.length > 0) {
            buttons[0].getStyleClass().add("primary");
            var row = new HBox(buttons);
            row.getStyleClass().add("state-buttons");
            getChildren().add(row);
        }
        getChildren().add(words(fault.reference(), "caption"));
    }

    /// Says above the reference what was kept.
    public FailedState assuring(String kept) {
        getChildren().add(getChildren().size() - 1, words(kept, "quiet"));
        return this;
    }

    private static Label words(String text, String style) {
        var words = new Label(text);
        words.setWrapText(true);
        words.setMaxWidth(480);
        words.getStyleClass().add(style);
        return words;
    }
}
