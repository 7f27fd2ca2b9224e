package app.productdesk.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands where nothing is to be shown: an icon, one sentence, and at most one action.
public final class EmptyState extends VBox {

    /// A state without an action.
    ///
    /// @param icon an Ikonli code such as `fltral-archive-24`
    public EmptyState(String icon, String sentence) {
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("state-icon");
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMaxWidth(420);
        getStyleClass().add("page-state");
        getChildren().addAll(picture, words);
    }

    /// A state with the action that gets the person on.
    public EmptyState(String icon, String sentence, String action, Runnable whenChosen) {
        this(icon, sentence);
        var button = new Button(action);
        button.setOnAction(ignored -> whenChosen.run());
        getChildren().add(button);
    }
}
