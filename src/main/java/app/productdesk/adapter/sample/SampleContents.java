package app.productdesk.adapter.sample;

import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import java.time.Instant;

/// The fictional organizations that come with the program (`sample.md`): the same at every call,
/// but for the instant everything in them is dated from.
public final class SampleContents {

    private SampleContents() {}

    /// Everything a sample workspace begins with.
    ///
    /// @param made the instant the workspace is made, called T in `sample.md`
    public static WorkspaceContent of(SampleOrganization organization, Instant made) {
        return switch (organization) {
            case NOORDWIND -> new Noordwind(made).content();
            case WATERKANT -> new Waterkant(made).content();
        };
    }
}
