package app.productdesk.ui.workspaces.tending;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.Holdings;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Gives workspaces other names and takes them away, whether they are open or not. UI thread only.
public final class WorkspaceTending {

    private final WorkspaceUseCases useCases;
    private final WorkspaceInfo current;
    private final WorkspaceActions actions;
    private final WorkspaceTools tools;
    private final Messages messages;

    public WorkspaceTending(
            WorkspaceUseCases useCases,
            WorkspaceInfo current,
            WorkspaceActions actions,
            WorkspaceTools tools) {
        this.useCases = useCases;
        this.current = current;
        this.actions = actions;
        this.tools = tools;
        this.messages = tools.messages();
    }

    /// Gives the organization that name; a blank one, or the one it has, changes nothing.
    ///
    /// @param afterwards called when the workspace is not the one that is open, which is opened
    ///   anew instead
    public void rename(WorkspaceInfo info, String name, Runnable afterwards) {
        String given = name.strip();
        if (given.isEmpty() || given.equals(info.organization())) {
            return;
        }
        if (isOpen(info)) {
            actions.rename(given);
            return;
        }
        tools.work()
                .start(_ -> useCases.tend().rename(info, given), _ -> afterwards.run(), this::tell);
    }

    /// Counts what would go, then asks.
    ///
    /// @param ask given the question and what to do when it is confirmed
    /// @param afterwards called when the workspace was not the one that is open
    public void remove(
            WorkspaceInfo info, BiConsumer<Question, Runnable> ask, Runnable afterwards) {
        Work<Holdings> counting =
                isOpen(info) ? _ -> useCases.open().get() : _ -> useCases.tend().holdings(info);
        Consumer<Holdings> asking =
                counted -> ask.accept(question(info, counted), () -> take(info, afterwards));
        tools.work().start(counting, asking, this::tell);
    }

    private void take(WorkspaceInfo info, Runnable afterwards) {
        if (isOpen(info)) {
            actions.remove();
            return;
        }
        tools.work()
                .start(
                        _ -> {
                            useCases.tend().remove(info);
                            return info;
                        },
                        _ -> {
                            tools.announcer()
                                    .say(
                                            messages.text(
                                                    "workspaces.remove.done", info.organization()));
                            afterwards.run();
                        },
                        this::tell);
    }

    private boolean isOpen(WorkspaceInfo info) {
        return info.id().equals(current.id());
    }

    private Question question(WorkspaceInfo info, Holdings counted) {
        return new Question(
                messages.text("workspaces.remove.title", info.organization()),
                messages.text(
                        "workspaces.remove.sentence",
                        messages.counted("workspaces.products", counted.subscriptions()),
                        messages.counted("workspaces.people", counted.people()),
                        messages.counted("workspaces.receipts", counted.receipts())),
                messages.text("workspaces.remove.confirm"),
                messages.text("workspaces.remove.keep"));
    }

    private void tell(Fault fault) {
        tools.announcer().tell(new FaultTexts(messages).explain(fault));
    }
}
