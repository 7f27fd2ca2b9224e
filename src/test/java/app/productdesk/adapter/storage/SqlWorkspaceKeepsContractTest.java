package app.productdesk.adapter.storage;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceContract;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

/// The workspace on disk keeps what the ports promise.
final class SqlWorkspaceKeepsContractTest extends WorkspaceContract {

    @TempDir private Path folder;

    @Override
    protected Workspace workspaceWith(WorkspaceContent content) {
        var workspaces =
                new SqlWorkspaces(
                        folder,
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(content.organization().createdAt()),
                        (_, _) -> content,
                        Duration.ofSeconds(5));
        return workspaces.open(workspaces.createSample(SampleOrganization.NOORDWIND));
    }
}
