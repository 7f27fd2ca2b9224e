package app.productdesk.ui.settings;

import javafx.fxml.FXML;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;

/// Shows the text of one license.
final class LicenseTextController {

    private final String title;
    private final String text;

    @FXML private DialogPane pane;
    @FXML private TextArea words;

    LicenseTextController(String title, String text) {
        this.title = title;
        this.text = text;
    }

    @FXML
    private void initialize() {
        pane.setHeaderText(title);
        words.setText(text);
        words.positionCaret(0);
    }
}
