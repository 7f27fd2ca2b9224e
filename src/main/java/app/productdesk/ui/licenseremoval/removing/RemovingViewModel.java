package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.figures.LicenseGauge.Reading;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.LicenseReadings;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Broken;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Going;
import app.productdesk.ui.licenseremoval.removing.RemovingState.NotBegun;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Nothing;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Through;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tasks.TaskState;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Watches the removal under way: looks how far it is whenever it is told to. UI thread only.
final class RemovingViewModel {

    private static final int PARTS_TOLD = 4;

    private final RemovalTasks tasks;
    private final Messages messages;
    private final InstantSource clock;
    private final ProgressWriter writer;
    private final ObjectProperty<TaskState> task = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<RemovingState> state =
            new ReadOnlyObjectWrapper<>(new Nothing());
    private final ReadOnlyStringWrapper spoken = new ReadOnlyStringWrapper("");
    private final Recount recount;
    private final ReadOnlyObjectWrapper<Optional<Reading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private int partsTold;
    private boolean waitToldOf;

    RemovingViewModel(RemovalTasks tasks, RemovingTools tools) {
        this.tasks = tasks;
        this.messages = tools.messages();
        this.clock = tools.clock();
        this.recount = new Recount(tools.counting(), tools.work(), tools.clock());
        recount.countProperty()
                .subscribe(count -> reading.set(count.map(LicenseReadings::ofPeople)));
        this.writer = new ProgressWriter(messages);
        task.bind(tasks.stateProperty());
        task.subscribe(_ -> look());
    }

    ReadOnlyObjectProperty<RemovingState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// How many hold a license now; absent until it was counted.
    ReadOnlyObjectProperty<Optional<Reading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    /// What a screen reader says: when it begins, at each quarter, when it waits, stops or ends.
    ReadOnlyStringProperty spokenProperty() {
        return spoken.getReadOnlyProperty();
    }

    void stop() {
        tasks.stop();
    }

    /// Shows how far it is now.
    void look() {
        RemovingState seen = seen(task.get());
        state.set(seen);
        if (seen instanceof Going going) {
            tell(going);
            count();
        } else {
            partsTold = 0;
        }
    }

    private RemovingState seen(TaskState now) {
        return switch (now) {
            case TaskState.Idle() -> new Nothing();
            case TaskState.Running running ->
                    writer.write(running, tasks.latest(), clock.instant());
            case TaskState.Broken(_, var fault) ->
                    new Broken(new FaultTexts(messages).explain(fault));
            case TaskState.Ended(_, RunEnd.HeldElsewhere()) ->
                    new NotBegun(messages.text("licenseRemoval.removing.heldElsewhere"));
            case TaskState.Ended(_, RunEnd.RoleMissing()) ->
                    new NotBegun(messages.text("licenseRemoval.removing.roleMissing"));
            case TaskState.Ended _ -> new Through();
        };
    }

    private void count() {
        if (task.get() instanceof TaskState.Running running) {
            recount.ask(running.what().subscription());
        }
    }

    private void tell(Going going) {
        int parts = (int) Math.floor(Math.max(0, going.fraction()) * PARTS_TOLD) + 1;
        if (going.stopping()) {
            spoken.set(messages.text("licenseRemoval.removing.stopping"));
        } else if (!going.waiting().isEmpty() && !waitToldOf) {
            spoken.set(going.waiting());
        } else if (parts > partsTold) {
            spoken.set(going.title() + ". " + going.count());
            partsTold = parts;
        }
        waitToldOf = !going.waiting().isEmpty();
    }
}
