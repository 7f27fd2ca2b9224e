package app.productdesk.ui.workspaces.tending;

import app.productdesk.ui.common.text.Messages;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks for the name of an organization.
public final class NamePane extends DialogPane {

    /// @param whenNamed told the name when it was confirmed
    public NamePane(String now, Consumer<String> whenNamed, Messages messages) {
        var words = new Label(messages.text("workspaces.rename.name"));
        var field = new TextField(now);
        field.setPrefColumnCount(28);
        words.setLabelFor(field);
        setHeaderText(messages.text("workspaces.rename.title"));
        setContent(new VBox(8, words, field));
        var save = new ButtonType(messages.text("workspaces.rename.save"), ButtonData.OK_DONE);
        var leave =
                new ButtonType(messages.text("workspaces.rename.leave"), ButtonData.CANCEL_CLOSE);
        getButtonTypes().setAll(save, leave);
        var button = lookupButton(save);
        button.getStyleClass().add("primary");
        button.disableProperty().bind(field.textProperty().map(String::isBlank));
        button.addEventHandler(ActionEvent.ACTION, _ -> whenNamed.accept(field.getText()));
    }
}
