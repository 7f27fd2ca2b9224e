package app.productdesk.ui.licenseremoval.interrupted;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.domain.Given;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.screens.DialogWindow;
import app.productdesk.screens.Leaks;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.licenseremoval.tasks.NotedTaskActions;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import java.lang.ref.WeakReference;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class InterruptedDialogTest {

    private static final Messages MESSAGES =
            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    private final RemovalBench bench = new RemovalBench().stoppedAfter(3);
    private final ManualWork work = new ManualWork();
    private final RemovalTasks tasks = new RemovalTasks(work);
    private final NotedTaskActions actions = new NotedTaskActions();
    private final DialogWindow window = new DialogWindow(MESSAGES);
    private final InterruptedDialog door =
            new InterruptedDialog(
                    new InterruptedUseCases(
                            new ReadRemovals(bench.workspace().journal()),
                            bench.remover(),
                            Given.GLOBAL),
                    tasks,
                    work,
                    MESSAGES,
                    window.dialogs(),
                    actions);

    @BeforeEach
    void interrupt() {
        bench.workspace().journal().intend(bench.run().id(), Intent.REMOVING, List.of());
    }

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void beginsAtLaterAndGoesOnWhereItWasLeft() {
        DialogPane pane = offered().orElseThrow();
        assertThat(button(pane, "Later").isFocused()).isTrue();
        window.press("Resume");
        assertThat(actions.led()).containsExactly("removal of P01");
        runAll();
        assertThat(bench.run().tally().removed()).isEqualTo(7);
        assertThat(bench.run().intent()).isEqualTo(Intent.FINISHED);
    }

    @Test
    void givesBackWhatWasDone() {
        assertThat(offered()).isPresent();
        window.press("Undo what was done");
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
            window.press("Close");
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
        window.press("Later");
        return new WeakReference<>(pane);
    }

    private Optional<DialogPane> offered() {
        window.run(door::offer);
        runAll();
        return window.open();
    }

    private void runAll() {
        window.run(work::runAll);
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
