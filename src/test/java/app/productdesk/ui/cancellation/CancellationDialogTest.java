package app.productdesk.ui.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.ProductBench;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import java.lang.ref.WeakReference;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class CancellationDialogTest {

    private final ProductBench bench = new ProductBench();
    private final List<String> heard = new ArrayList<>();
    private final ManualWork work = new ManualWork();
    private Stage window;
    private CancellationDialog door;

    @BeforeEach
    void openWindow() {
        Toolkit.call(
                () -> {
                    window = new Stage();
                    window.setScene(new Scene(new StackPane(), 1000, 700));
                    window.show();
                    var messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
                    var dialogs =
                            new Dialogs(
                                    window,
                                    new Views(messages),
                                    new Theme(ThemeChoice.LIGHT),
                                    messages);
                    var stand = new CancellationStand(bench, "P03", messages);
                    door =
                            new CancellationDialog(
                                    new CancellationUseCases(
                                            bench.cancel(),
                                            bench.listHolders(),
                                            bench.exportTable(),
                                            bench.receipts()),
                                    work,
                                    messages,
                                    dialogs,
                                    new ScriptedFileChoice(),
                                    stand);
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
    void confirmsOnlyOnceAReasonIsChosenAndStaysOpenForTheReceipt() {
        var pane = open();
        answer();
        assertThat(button(pane, "Cancel subscription").isDisabled()).isTrue();
        assertThat(button(pane, "Keep subscription").isFocused()).isTrue();
        assertThat(pane.getScene().getWindow().getHeight()).isBetween(500.0, 700.0);

        Toolkit.call(
                () -> {
                    ((ComboBox<?>) pane.lookup(".combo-box")).getSelectionModel().selectFirst();
                    button(pane, "Cancel subscription").fire();
                    return pane;
                });
        answer();

        assertThat(pane.getHeaderText()).isEqualTo("The subscription is cancelled");
        assertThat(button(pane, "Save receipt…").isFocused()).isTrue();
        assertThat(bench.issued()).hasSize(1);
        assertThat(heard).isEmpty();
        close(pane);
        assertThat(heard).containsExactly("closed");
    }

    @Test
    void leavesNothingBehind() throws InterruptedException {
        var closed = openAndClose();
        assertThat(Leaks.isForgotten(closed)).isTrue();
    }

    private WeakReference<DialogPane> openAndClose() {
        var pane = open();
        answer();
        close(pane);
        return new WeakReference<>(pane);
    }

    private DialogPane open() {
        Toolkit.call(
                () -> {
                    door.open(new SubscriptionId("P03"), () -> heard.add("closed"));
                    return door;
                });
        WaitForAsyncUtils.waitForFxEvents();
        return Toolkit.call(
                () ->
                        Window.getWindows().stream()
                                .map(each -> each.getScene().getRoot())
                                .filter(DialogPane.class::isInstance)
                                .map(DialogPane.class::cast)
                                .findFirst()
                                .orElseThrow());
    }

    private void answer() {
        Toolkit.call(
                () -> {
                    work.runAll();
                    return work;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void close(DialogPane pane) {
        Toolkit.call(
                () -> {
                    Dialogs.close(pane);
                    return pane;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button button(DialogPane pane, String words) {
        return pane.lookupAll(".button").stream()
                .filter(Node::isVisible)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> words.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
