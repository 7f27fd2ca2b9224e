package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.Ticker;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import java.time.Duration;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// The step that shows the removal under way, and lets the person stop it. It looks ten times a
/// second while it is on the screen, and not at all otherwise.
public final class RemovingPane extends VBox {

    private static final Duration LOOKING = Duration.ofMillis(100);

    private final RemovingViewModel viewModel;
    private final Messages messages;
    private final GoingPane going;
    private Subscription looking = Subscription.EMPTY;

    public RemovingPane(RemovalTasks tasks, RemovingTools tools) {
        this.messages = tools.messages();
        this.viewModel = new RemovingViewModel(tasks, tools);
        this.going = new GoingPane(messages, viewModel::stop);
        getStyleClass().add("removing");
        setAccessibleRole(AccessibleRole.TEXT);
        viewModel.stateProperty().subscribe(this::show);
        viewModel.spokenProperty().subscribe(this::speak);
        viewModel.readingProperty().subscribe(reading -> reading.ifPresent(going::show));
        sceneProperty().subscribe(scene -> watch(scene, tools.ticker()));
    }

    private void watch(Scene scene, Ticker ticker) {
        looking.unsubscribe();
        looking = Subscription.EMPTY;
        if (scene != null) {
            viewModel.look();
            looking = ticker.every(LOOKING, viewModel::look);
        }
    }

    private void show(RemovingState state) {
        switch (state) {
            case RemovingState.Nothing() ->
                    put(Lines.wrapped(messages.text("licenseRemoval.removing.nothing"), "quiet"));
            case RemovingState.Going now -> {
                going.show(now);
                put(going);
            }
            case RemovingState.NotBegun(var why) ->
                    put(Lines.callout("caution", "fltrmz-warning-20", why));
            case RemovingState.Broken(var fault) -> put(new FailedState(fault));
            case RemovingState.Through() ->
                    put(Lines.wrapped(messages.text("licenseRemoval.removing.through"), "quiet"));
        }
    }

    private void put(Node content) {
        if (!getChildren().equals(List.of(content))) {
            getChildren().setAll(content);
        }
    }

    private void speak(String words) {
        setAccessibleText(words);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
