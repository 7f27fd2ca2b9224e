package app.productdesk.application.port.workspace;

import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// The workspaces on this computer, each a file of its own in the data folder. Every call blocks
/// and may throw a [StorageFault].
public interface Workspaces {

    /// Takes away what was left halfway by a program that was stopped while it made a workspace;
    /// nothing that any program is making just now. Never fails.
    void clearLeft();

    /// Those that can be read, newest first. Files that cannot be read are listed too, as far as
    /// their name tells, and fail only when opened.
    List<WorkspaceInfo> list();

    /// Opens one for reading and writing, and brings its schema up to date.
    Workspace open(WorkspaceInfo info);

    /// Makes a new workspace with that sample organization, dated from now, beside those there are.
    WorkspaceInfo createSample(SampleOrganization organization);

    /// Makes a new workspace with that content beside those there are, all of it or none.
    ///
    /// @param first the entries its activity begins with
    /// @param progress is told of people and what they hold, and asked whether to stop
    /// @throws CancellationException when it was stopped; there is no workspace then
    WorkspaceInfo createByHand(
            WorkspaceContent content, List<ActivityEntry> first, Progress progress);

    /// Gives the organization of a workspace another name.
    ///
    /// @return the workspace as it is listed from now on
    WorkspaceInfo rename(WorkspaceInfo info, String organization);

    /// Takes a workspace away with all that is kept for it alone.
    ///
    /// @throws StorageFault of the kind BUSY, and nothing is taken away, while it is open anywhere
    void remove(WorkspaceInfo info);

    /// The folder the files are in.
    Path folder();

    /// The fictional organizations that come with the program (`sample.md`).
    enum SampleOrganization {
        NOORDWIND,
        WATERKANT
    }
}
