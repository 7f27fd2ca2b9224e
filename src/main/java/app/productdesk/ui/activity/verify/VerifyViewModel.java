package app.productdesk.ui.activity.verify;

import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.activity.verify.VerifyState.Checking;
import app.productdesk.ui.activity.verify.VerifyState.Failed;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import app.productdesk.ui.common.work.RunningWork;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Has the record of changes checked, without a window. UI thread only.
final class VerifyViewModel {

    private final Work<Answered> audit;
    private final BackgroundWork work;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<VerifyState> state;
    private Optional<RunningWork> running = Optional.empty();

    /// @param audit walks the record and puts the answer into words; it may block
    VerifyViewModel(Work<Answered> audit, BackgroundWork work, Messages messages) {
        this.audit = audit;
        this.work = work;
        this.messages = messages;
        this.state =
                new ReadOnlyObjectWrapper<>(
                        new Checking(messages.text("activity.verify.checking")));
    }

    ReadOnlyObjectProperty<VerifyState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Starts the check.
    ///
    /// @return how far it is
    RunningWork check() {
        RunningWork started =
                work.start(
                        audit,
                        state::set,
                        fault -> state.set(new Failed(new FaultTexts(messages).explain(fault))));
        running = Optional.of(started);
        return started;
    }

    /// Ends a check under way; nobody waits for it any more.
    void stop() {
        running.ifPresent(RunningWork::stop);
    }
}
