package app.productdesk.ui.activity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.activity.ActivityTools;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.HeardAnnouncer;
import app.productdesk.ui.common.ManualWork;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import java.lang.ref.WeakReference;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class VerifyDialogTest {

    private final ManualWork work = new ManualWork();
    private Stage window;
    private VerifyDialog dialog;

    @BeforeEach
    void openWindow() {
        Toolkit.call(
                () -> {
                    window = new Stage();
                    window.setScene(new Scene(new StackPane(), 900, 700));
                    window.show();
                    var messages = new Messages(Locale.ENGLISH, ZoneOffset.UTC);
                    dialog =
                            new VerifyDialog(
                                    _ -> new AuditWords(messages).of(AuditFixtures.nothing()),
                                    new ActivityTools(work, messages, new HeardAnnouncer()),
                                    new Dialogs(
                                            window,
                                            new Views(messages),
                                            new Theme(ThemeChoice.LIGHT),
                                            messages));
                    return window;
                });
    }

    @AfterEach
    void closeWindow() {
        Toolkit.call(
                () -> {
                    window.close();
                    return window;
                });
    }

    @Test
    void leavesNothingBehindWhenItClosesBeforeTheAnswer() throws InterruptedException {
        WeakReference<Scene> closed = openAndClose();
        Toolkit.call(
                () -> {
                    work.runAll();
                    return work;
                });
        assertThat(Leaks.isForgotten(closed)).isTrue();
    }

    private WeakReference<Scene> openAndClose() {
        return Toolkit.call(
                () -> {
                    dialog.open();
                    Scene scene =
                            List.copyOf(Window.getWindows()).stream()
                                    .filter(one -> !one.equals(window))
                                    .map(Window::getScene)
                                    .filter(one -> one.getRoot().lookup(".callout") != null)
                                    .findFirst()
                                    .orElseThrow();
                    Dialogs.close(scene.getRoot());
                    return new WeakReference<>(scene);
                });
    }
}
