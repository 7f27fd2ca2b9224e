package app.productdesk.ui.start;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.start.StartFailure.Way;
import java.util.List;

/// Puts into words why a workspace cannot be opened, and what can be done.
final class StartFailureViewModel {

    private final Fault fault;
    private final List<WorkspaceInfo> others;
    private final StartActions actions;
    private final Messages messages;

    StartFailureViewModel(
            Fault fault, List<WorkspaceInfo> others, StartActions actions, Messages messages) {
        this.fault = fault;
        this.others = others;
        this.actions = actions;
        this.messages = messages;
    }

    StartFailure failure() {
        var text = new FaultTexts(messages).explain(fault);
        return new StartFailure(
                text.title(),
                text.why(),
                kept(),
                text.advice(),
                helpsToWait()
                        ? List.of(tryAgain(), fresh(), folder(), quit())
                        : List.of(fresh(), folder(), tryAgain(), quit()),
                others.stream().filter(this::isAnother).map(this::way).toList(),
                text.reference());
    }

    /// The advice on a file that can’t be used says itself that it is kept.
    private String kept() {
        return fault.cause() instanceof StorageFault storage && helpsToWait()
                ? messages.text("start.kept." + Keys.of(storage.kind()))
                : "";
    }

    /// Whether the same file may open once the person has done something about it.
    private boolean helpsToWait() {
        return !(fault.cause() instanceof StorageFault storage)
                || switch (storage.kind()) {
                    case READ_ONLY, FULL, BUSY, UNREADABLE -> true;
                    case NOT_A_WORKSPACE, DAMAGED, NEWER_VERSION -> false;
                };
    }

    private boolean isAnother(WorkspaceInfo info) {
        return !(fault.cause() instanceof StorageFault storage)
                || !storage.file().equals(info.file());
    }

    private Way tryAgain() {
        return new Way(messages.text("start.tryAgain"), actions::tryAgain);
    }

    private Way fresh() {
        return new Way(messages.text("start.fresh"), actions::startFresh);
    }

    private Way folder() {
        return new Way(messages.text("start.folder"), actions::showFolder);
    }

    private Way quit() {
        return new Way(messages.text("start.quit"), actions::quit);
    }

    private Way way(WorkspaceInfo info) {
        String words =
                ChooseWorkspace.isReadable(info)
                        ? messages.text(
                                "start.openOther",
                                info.organization(),
                                messages.moment(info.createdAt()))
                        : info.id();
        return new Way(words, () -> actions.open(info.id()));
    }
}
