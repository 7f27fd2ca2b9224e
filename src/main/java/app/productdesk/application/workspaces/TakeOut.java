package app.productdesk.application.workspaces;

import app.productdesk.application.port.workspace.PortableFormat;
import app.productdesk.application.port.workspace.WorkspaceCarrier;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.progress.Progress;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CancellationException;

/// Writes a whole workspace into one file, from which [BringBack] makes an equal one. Blocks;
/// memory does not grow with the workspace.
public final class TakeOut {

    private final WorkspaceCarrier carrier;
    private final PortableFormat format;
    private final InstantSource clock;

    public TakeOut(WorkspaceCarrier carrier, PortableFormat format, InstantSource clock) {
        this.carrier = carrier;
        this.format = format;
        this.clock = clock;
    }

    /// Writes the file, or leaves what was there; the workspace may be open and stays as it is.
    ///
    /// @param progress is told of rows, and asked whether to stop
    /// @return false when it was stopped
    /// @throws app.productdesk.application.port.file.FileFault when the file can’t be written
    /// @throws app.productdesk.application.port.store.StorageFault when the workspace can’t be read
    public boolean takeOut(WorkspaceInfo info, Path file, Progress progress) {
        var head = new PortableFormat.Head(carrier.version(), info.organization(), clock.instant());
        try {
            format.write(
                    file, head, rows -> carrier.takeOut(info, new StoppableRows(rows, progress)));
            return true;
        } catch (CancellationException stopped) {
            return false;
        }
    }
}
