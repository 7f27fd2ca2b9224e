package app.productdesk.application.workspaces;

import app.productdesk.application.port.workspace.PortableFormat;
import app.productdesk.application.port.workspace.WorkspaceCarrier;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Organization;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Makes a workspace of a file that [TakeOut] wrote, beside those there are. Blocks. The activity
/// keeps the chain of entries that was taken out, which can be checked as before, and says in one
/// more that it goes on here; the checkpoints that sealed it stay where their key is.
public final class BringBack {

    private final WorkspaceCarrier carrier;
    private final PortableFormat format;
    private final Operator operator;
    private final InstantSource clock;

    public BringBack(
            WorkspaceCarrier carrier,
            PortableFormat format,
            Operator operator,
            InstantSource clock) {
        this.carrier = carrier;
        this.format = format;
        this.operator = operator;
        this.clock = clock;
    }

    /// Checks the whole file and says whose it is; nothing is written.
    ///
    /// @throws app.productdesk.application.port.file.FileFault when the file can’t be read
    /// @throws app.productdesk.application.port.document.DocumentFault when it is not what was
    ///   written, or of a newer version
    public PortableFormat.Head look(Path file) {
        return format.check(file, carrier.version());
    }

    /// Checks the whole file and then makes a workspace of it: all of it or nothing.
    ///
    /// @param progress is told of rows, and asked whether to stop
    /// @return empty when it was stopped
    /// @throws app.productdesk.application.port.file.FileFault when the file can’t be read
    /// @throws app.productdesk.application.port.document.DocumentFault when it is not what was
    ///   written, of a newer version, or no sound workspace
    /// @throws app.productdesk.application.port.store.StorageFault when the workspace can’t be
    ///   written
    public Optional<WorkspaceInfo> bringBack(Path file, Progress progress) {
        PortableFormat.Head head = look(file);
        try {
            return Optional.of(
                    carrier.bringBack(
                            head.version(),
                            rows -> format.read(file, new StoppableRows(rows, progress)),
                            this::broughtBack));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    /// It is about no subscription; the organization stands in its place.
    private ActivityEntry broughtBack(Organization organization) {
        return new ActivityEntry(
                clock.instant(),
                operator.name(),
                ActivityEntry.Kind.BROUGHT_BACK,
                new SubscriptionId(organization.name()),
                Optional.empty(),
                "");
    }
}
