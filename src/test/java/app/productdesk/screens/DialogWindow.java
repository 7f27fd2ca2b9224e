package app.productdesk.screens;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.text.Messages;
import java.lang.ref.WeakReference;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// A window over which dialogs open, and what a test does with the one that is open. From any
/// thread but the UI thread.
public final class DialogWindow implements AutoCloseable {

    private final Stage window;
    private final Dialogs dialogs;

    public DialogWindow(Messages messages) {
        window = Toolkit.call(DialogWindow::shown);
        dialogs =
                Toolkit.call(
                        () ->
                                new Dialogs(
                                        window,
                                        new Views(messages),
                                        new Theme(ThemeChoice.LIGHT),
                                        messages));
    }

    private static Stage shown() {
        var window = new Stage();
        window.setScene(new Scene(new StackPane(), 900, 700));
        window.show();
        return window;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    /// Runs a step on the UI thread, and waits for what follows from it.
    public void run(Runnable step) {
        Toolkit.call(
                () -> {
                    step.run();
                    return window;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The dialog that is open; empty when none is.
    public Optional<DialogPane> open() {
        return Toolkit.call(
                () ->
                        Window.getWindows().stream()
                                .map(each -> each.getScene().getRoot())
                                .filter(DialogPane.class::isInstance)
                                .map(DialogPane.class::cast)
                                .findFirst());
    }

    /// Presses a button of the dialog that is open.
    public void press(String words) {
        DialogPane pane = open().orElseThrow();
        run(
                () ->
                        pane.getButtonTypes().stream()
                                .filter(type -> type.getText().equals(words))
                                .map(type -> (Button) pane.lookupButton(type))
                                .findFirst()
                                .orElseThrow()
                                .fire());
    }

    /// Closes the dialog that is open.
    ///
    /// @return the dialog, for as long as something holds it
    public WeakReference<DialogPane> leave() {
        DialogPane pane = open().orElseThrow();
        run(() -> Dialogs.close(pane));
        return new WeakReference<>(pane);
    }

    /// Closes a dialog that is still open, too, so that no later test takes it for its own.
    @Override
    public void close() {
        open().ifPresent(pane -> run(() -> Dialogs.close(pane)));
        run(window::close);
    }
}
