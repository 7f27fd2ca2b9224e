package app.productdesk.application.port.workspace;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import java.nio.file.Path;
import java.time.InstantSource;

/// The workspace in memory is a faithful one.
final class MemoryWorkspaceKeepsContractTest extends WorkspaceContract {

    @Override
    protected Workspace workspaceWith(WorkspaceContent content) {
        var info =
                new WorkspaceInfo(
                        "memory",
                        content.organization().name(),
                        content.organization().kind(),
                        content.organization().createdAt(),
                        Path.of("nowhere"));
        return new MemoryWorkspace(
                        content, new JsonReceiptOriginal(), InstantSource.fixed(RichContent.T))
                .workspace(info);
    }
}
