package app.productdesk.ui.start;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.Parent;

/// What fills the window when a workspace cannot be opened: what happened, what was kept, and the
/// ways out.
public final class StartFailureScreen {

    private final Parent node;

    /// @param others the workspaces that can be opened instead, newest first
    public StartFailureScreen(
            Fault fault, List<WorkspaceInfo> others, StartActions actions, Messages messages) {
        var failure = new StartFailureViewModel(fault, others, actions, messages).failure();
        node = new Views(messages).load(Parent.class, new StartFailureController(failure));
    }

    /// The screen itself; the same node at every call.
    public Parent node() {
        return node;
    }
}
