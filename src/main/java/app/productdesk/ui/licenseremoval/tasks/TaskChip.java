package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.Ticker;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

/// The removal under way, in the header of the window; takes no room while there is none. It also
/// tells when one ends that the person is not looking at. It looks only while it is in a window.
public final class TaskChip extends Button {

    private static final Duration LOOKING = Duration.ofMillis(250);

    private final ProgressBar bar = new ProgressBar();
    private final ChipViewModel viewModel;
    private final Ticker ticker;
    private Subscription looking = Subscription.EMPTY;

    public TaskChip(
            RemovalTasks tasks,
            Messages messages,
            Ticker ticker,
            Announcer announcer,
            TaskActions actions) {
        this.ticker = ticker;
        viewModel =
                new ChipViewModel(tasks, messages, announcer, actions, () -> getScene() != null);
        getStyleClass().addAll("command", "task-chip");
        bar.setFocusTraversable(false);
        setGraphic(bar);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(messages.text("licenseRemoval.task.open")));
        setOnAction(_ -> viewModel.open());
        viewModel.stateProperty().subscribe(this::show);
        sceneProperty().subscribe(_ -> watch());
        visibleProperty().subscribe(_ -> watch());
    }

    private void watch() {
        looking.unsubscribe();
        looking =
                getScene() != null && isVisible()
                        ? ticker.every(LOOKING, viewModel::look)
                        : Subscription.EMPTY;
    }

    private void show(ChipState state) {
        boolean shown = state instanceof ChipState.Shown;
        if (state instanceof ChipState.Shown(String words, double fraction)) {
            setText(words);
            bar.setProgress(fraction);
        }
        Visibility.set(this, shown);
    }
}
