package app.productdesk.ui.start;

import app.productdesk.ui.common.text.Messages;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// What fills the window while the workspace is being opened: nothing for 200 ms, then a quiet
/// word.
public final class StartScreen {

    private static final Duration PATIENCE = Duration.millis(200);

    private final VBox words;
    private final StackPane node;

    public StartScreen(Messages messages) {
        var sentence = new Label(messages.text("start.opening"));
        sentence.getStyleClass().add("quiet");
        var picture = new FontIcon("fltral-apps-24");
        picture.getStyleClass().add("state-icon");
        words = new VBox(picture, sentence);
        words.getStyleClass().add("page-state");
        words.setVisible(false);
        node = new StackPane(words);
        node.getStyleClass().add("start-stage");
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> showAtOnce());
        patience.play();
    }

    /// Says its word now.
    public void showAtOnce() {
        words.setVisible(true);
    }

    /// The screen itself; the same node at every call.
    public Parent node() {
        return node;
    }
}
