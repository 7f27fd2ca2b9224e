package app.productdesk.adapter.storage;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.port.workspace.LicenseChangerContract;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.junit.jupiter.api.io.TempDir;

/// The one on disk keeps what the ports promise.
final class SqlLicenseChangerKeepsContractTest extends LicenseChangerContract {

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
