package app.productdesk.ui.receipts.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.HeardAnnouncer;
import app.productdesk.ui.common.ManualWork;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.ScriptedFileChoice;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.receipts.FilesInMemory;
import app.productdesk.ui.receipts.KeptForms;
import app.productdesk.ui.receipts.PaintedForms;
import app.productdesk.ui.receipts.ReceiptFixtures;
import app.productdesk.ui.receipts.ReceiptsTools;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
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
                    var theme = new Theme(ThemeChoice.LIGHT);
                    dialog =
                            new VerifyDialog(
                                    new Receipts(
                                            new KeptForms().with(ReceiptFixtures.some()),
                                            new PaintedForms(1),
                                            new FilesInMemory()),
                                    new ReceiptsTools(
                                            work,
                                            messages,
                                            new ScriptedFileChoice(),
                                            new HeardAnnouncer(),
                                            Locale.GERMANY),
                                    new Dialogs(window, new Views(messages), theme, messages));
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
                    dialog.open(Path.of("receipt.pdf"), _ -> {});
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
