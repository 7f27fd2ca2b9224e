package app.productdesk.application.workspaces;

import app.productdesk.application.port.PortableFormat;
import app.productdesk.application.port.WorkspaceCarrier;
import app.productdesk.application.port.WorkspaceInfo;
import java.nio.file.Path;
import java.time.InstantSource;

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
    /// @throws app.productdesk.application.port.FileFault when the file can’t be written
    /// @throws app.productdesk.application.port.StorageFault when the workspace can’t be read
    public void takeOut(WorkspaceInfo info, Path file) {
        var head = new PortableFormat.Head(carrier.version(), info.organization(), clock.instant());
        format.write(file, head, rows -> carrier.takeOut(info, rows));
    }
}
