package app.productdesk.boot.desk;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.boot.tools.Tools;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.start.StartActions;
import app.productdesk.ui.start.StartFailureScreen;
import app.productdesk.ui.start.StartScreen;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Stage;

/// What the window shows while no workspace is open. UI thread only.
///
/// @param openInSystem shows a folder with the program the system has for it
record WayIn(
        Stage window,
        Tools tools,
        WorkspaceDoor door,
        Messages messages,
        Consumer<URI> openInSystem)
        implements StartActions {

    /// Says that a workspace is being opened.
    void waits() {
        window.getScene().setRoot(new StartScreen(messages).node());
    }

    /// Says why none could be opened, and which others there are.
    void failed(Fault fault) {
        var chooser = new ChooseWorkspace(tools.workspaces());
        tools.work()
                .start(
                        _ -> chooser.list().all(),
                        others -> show(fault, others),
                        _ -> show(fault, List.of()));
    }

    private void show(Fault fault, List<WorkspaceInfo> others) {
        window.getScene().setRoot(new StartFailureScreen(fault, others, this, messages).node());
    }

    @Override
    public void startFresh() {
        door.fresh(SampleOrganization.NOORDWIND);
    }

    @Override
    public void showFolder() {
        openInSystem.accept(tools.workspaces().folder().toUri());
    }

    @Override
    public void tryAgain() {
        door.again();
    }

    @Override
    public void open(String workspaceId) {
        door.another(workspaceId);
    }

    @Override
    public void quit() {
        window.close();
    }
}
