package app.productdesk.ui.common;

import app.productdesk.ui.common.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ResourceBundle;
import javafx.fxml.FXMLLoader;

/// Loads the FXML file that belongs to a controller: `FooController` has `FooView.fxml` beside it.
public final class Views {

    private static final String CONTROLLER = "Controller";

    private final ResourceBundle texts;

    public Views(Messages messages) {
        this.texts = messages.bundle();
    }

    /// Loads the view and ties it to its controller.
    ///
    /// @param rootType the type of the file's outermost element
    public <N> N load(Class<N> rootType, Object controller) {
        var loader =
                new FXMLLoader(fxmlOf(controller.getClass()), texts, null, ignored -> controller);
        try {
            return rootType.cast(loader.load());
        } catch (IOException broken) {
            var name = controller.getClass().getSimpleName();
            throw new UncheckedIOException("cannot read the view of " + name, broken);
        }
    }

    private static URL fxmlOf(Class<?> type) {
        var name = type.getSimpleName();
        if (!name.endsWith(CONTROLLER)) {
            throw new IllegalArgumentException(name + " is not named as a controller");
        }
        var file = name.substring(0, name.length() - CONTROLLER.length()) + "View.fxml";
        var found = type.getResource(file);
        if (found == null) {
            throw new IllegalArgumentException(file + " does not lie beside " + name);
        }
        return found;
    }
}
