package app.productdesk.ui.help;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Shows one help page.
final class HelpController {

    private final HelpText text;

    @FXML private DialogPane pane;
    @FXML private VBox words;

    HelpController(HelpText text) {
        this.text = text;
    }

    @FXML
    private void initialize() {
        pane.setHeaderText(text.title());
        words.getChildren().setAll(text.parts().stream().map(HelpController::node).toList());
    }

    private static Node node(HelpText.Part part) {
        return switch (part) {
            case HelpText.Part.Heading(String heading) -> label(heading, "section-title");
            case HelpText.Part.Paragraph(String words) -> label(words, "help-paragraph");
            case HelpText.Part.Shortcut(String keys, String words) -> shortcut(keys, words);
        };
    }

    private static Node shortcut(String keys, String words) {
        Label key = label(keys, "help-keys");
        return new HBox(key, label(words, "help-words"));
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
