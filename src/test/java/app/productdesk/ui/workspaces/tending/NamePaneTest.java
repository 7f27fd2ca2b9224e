package app.productdesk.ui.workspaces.tending;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.screens.DialogWindow;
import app.productdesk.screens.Leaks;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NamePaneTest {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH, ZoneOffset.UTC);

    private final List<String> named = new ArrayList<>();
    private final DialogWindow window = new DialogWindow(MESSAGES);

    @BeforeEach
    void open() {
        window.run(
                () ->
                        window.dialogs()
                                .open(
                                        new NamePane("Contoso", named::add, MESSAGES),
                                        () -> named.add("closed")));
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void tellsTheNameThatWasConfirmed() {
        write("Noordwind");
        window.press(MESSAGES.text("workspaces.rename.save"));

        assertThat(named).containsExactly("closed", "Noordwind");
    }

    @Test
    void takesNoBlankName() {
        write(" ");

        assertThat(save(window.open().orElseThrow()).isDisabled()).isTrue();
    }

    @Test
    void leavesNothingBehind() throws InterruptedException {
        assertThat(Leaks.isForgotten(window.leave())).isTrue();
        assertThat(named).containsExactly("closed");
    }

    private void write(String name) {
        DialogPane pane = window.open().orElseThrow();
        window.run(() -> ((TextField) pane.lookup(".text-field")).setText(name));
    }

    private static Node save(DialogPane pane) {
        return pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonData.OK_DONE)
                .map(pane::lookupButton)
                .findFirst()
                .orElseThrow();
    }
}
