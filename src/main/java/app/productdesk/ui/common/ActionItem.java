package app.productdesk.ui.common;

import javafx.event.ActionEvent;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A menu item with an icon and a verb; where it is not possible it is disabled and says why on a
/// second line.
public final class ActionItem extends CustomMenuItem {

    private final Label reason = new Label();
    private final VBox lines;

    /// An item that can be chosen.
    ///
    /// @param icon an Ikonli code such as `fltral-info-20`
    public ActionItem(String icon, String words, Runnable whenChosen) {
        var verb = new Label(words);
        verb.getStyleClass().add("action-menu-words");
        reason.getStyleClass().add("action-menu-reason");
        lines = new VBox(verb);
        lines.getStyleClass().add("action-menu-item");
        var row = new HBox(12, new FontIcon(icon), lines);
        row.setMinWidth(220);
        setContent(row);
        setText(words);
        setMnemonicParsing(false);
        setOnAction((ActionEvent ignored) -> whenChosen.run());
    }

    /// Makes the item the last resort of its menu: shown in red.
    public ActionItem destructive() {
        getStyleClass().add("destructive");
        return this;
    }

    /// Makes the item impossible for now.
    ///
    /// @param why a short sentence, shown under the verb
    public ActionItem impossible(String why) {
        reason.setText(why);
        reason.setWrapText(true);
        reason.setMaxWidth(300);
        lines.getChildren().setAll(lines.getChildren().getFirst(), reason);
        setDisable(true);
        return this;
    }
}
