package app.productdesk.ui.imports;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Keeps the contents that workspaces were made of; the disk can be full.
final class MadeWorkspaces implements Workspaces {

    private final List<WorkspaceContent> made = new ArrayList<>();
    private boolean full;

    /// What workspaces were made of, oldest first.
    List<WorkspaceContent> made() {
        return List.copyOf(made);
    }

    void fill(boolean now) {
        full = now;
    }

    @Override
    public WorkspaceInfo createByHand(
            WorkspaceContent content, List<ActivityEntry> first, Progress progress) {
        if (full) {
            throw new StorageFault(StorageFault.Kind.FULL, folder());
        }
        if (progress.stopRequested()) {
            throw new CancellationException("stopped");
        }
        made.add(content);
        return new WorkspaceInfo(
                "made-" + made.size(),
                content.organization().name(),
                WorkspaceKind.BY_HAND,
                Instant.EPOCH,
                folder());
    }

    @Override
    public void clearLeft() {}

    @Override
    public List<WorkspaceInfo> list() {
        return List.of();
    }

    @Override
    public Workspace open(WorkspaceInfo info) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkspaceInfo createSample(SampleOrganization organization) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkspaceInfo rename(WorkspaceInfo info, String organization) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(WorkspaceInfo info) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path folder() {
        return Path.of("workspaces");
    }
}
