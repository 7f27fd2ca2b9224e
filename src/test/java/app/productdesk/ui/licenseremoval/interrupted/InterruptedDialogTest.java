package app.productdesk.ui.licenseremoval.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.port.RemovalJournal.Claim;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.Given;
import app.productdesk.domain.removal.Intent;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.ManualWork;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.licenseremoval.tasks.NotedTaskActions;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import java.lang.ref.WeakReference;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

final class InterruptedDialogTest {

    private final RemovalBench bench = new RemovalBench().stoppedAfter(3);
    private final ManualWork work = new ManualWork();
    private final RemovalTasks tasks = new RemovalTasks(work);
    private final NotedTaskActions actions = new NotedTaskActions();
    private Stage window;
    private InterruptedDialog door;

    @BeforeEach
    void openWindow() {
        bench.workspace().journal().intend(bench.run().id(), Intent.REMOVING, List.of());
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
                    door =
                            new InterruptedDialog(
                                    new InterruptedUseCases(
                                            new ReadRemovals(bench.workspace().journal()),
                                            bench.remover(),
                                            Given.GLOBAL),
                                    tasks,
                                    work,
                                    messages,
                                    dialogs,
                                    actions);
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
    void beginsAtLaterAndGoesOnWhereItWasLeft() {
        DialogPane pane = offered().orElseThrow();
        assertThat(button(pane, "Later").isFocused()).isTrue();
        press(button(pane, "Resume"));
        assertThat(actions.led()).containsExactly("removal of P01");
        runAll();
        assertThat(bench.run().tally().removed()).isEqualTo(7);
        assertThat(bench.run().intent()).isEqualTo(Intent.FINISHED);
    }

    @Test
    void givesBackWhatWasDone() {
        press(button(offered().orElseThrow(), "Undo what was done"));
        runAll();
        assertThat(bench.run().tally().removed()).isZero();
        assertThat(bench.run().tally().toRemove()).isEqualTo(4);
        assertThat(bench.run().intent()).isEqualTo(Intent.FINISHED);
    }

    @Test
    void offersNothingWhereAnotherWindowIsAtIt() {
        try (Claim _ = bench.workspace().journal().claim().orElseThrow()) {
            DialogPane pane = offered().orElseThrow();
            assertThat(pane.getButtonTypes()).hasSize(1);
            press(button(pane, "Close"));
        }
        assertThat(actions.led()).isEmpty();
    }

    @Test
    void asksNothingWhereNothingWasInterrupted() {
        bench.workspace().journal().intend(bench.run().id(), Intent.STOPPED, List.of());
        assertThat(offered()).isEmpty();
    }

    @Test
    void leavesNothingBehind() throws InterruptedException {
        WeakReference<DialogPane> closed = offeredAndPutOff();
        assertThat(Leaks.isForgotten(closed)).isTrue();
    }

    private WeakReference<DialogPane> offeredAndPutOff() {
        DialogPane pane = offered().orElseThrow();
        press(button(pane, "Later"));
        return new WeakReference<>(pane);
    }

    private Optional<DialogPane> offered() {
        Toolkit.call(
                () -> {
                    door.offer();
                    return door;
                });
        runAll();
        return Toolkit.call(
                () ->
                        Window.getWindows().stream()
                                .map(each -> each.getScene().getRoot())
                                .filter(DialogPane.class::isInstance)
                                .map(DialogPane.class::cast)
                                .findFirst());
    }

    private void runAll() {
        Toolkit.call(
                () -> {
                    work.runAll();
                    return work;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(Button button) {
        Toolkit.call(
                () -> {
                    button.fire();
                    return button;
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Button button(DialogPane pane, String words) {
        return pane.getButtonTypes().stream()
                .filter(type -> type.getText().equals(words))
                .map(pane::lookupButton)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
