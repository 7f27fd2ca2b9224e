package app.productdesk.boot.tools;

import app.productdesk.application.activity.HeadKeptWorkspace;
import app.productdesk.application.activity.KeepHead;
import app.productdesk.application.activity.WriteCheckpoint;
import app.productdesk.application.port.ActivityKeys;
import app.productdesk.application.port.HeadKeeper;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.Workspace;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What happens to the record of changes of each workspace that is opened.
public record Sealing(ActivityKeys keys, HeadKeeper heads, InstantSource clock) {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /// Writes the checkpoint of this start, and has the newest head kept from now on. Blocks. Where
    /// no checkpoint can be written, the workspace is used without: an audit tells of a key that is
    /// missing.
    public Workspace begin(Workspace workspace) {
        try {
            new KeepHead(workspace.info().id(), workspace.activity(), heads).keep();
            var checkpoint =
                    new WriteCheckpoint(workspace.info().id(), workspace.activity(), keys, clock);
            if (checkpoint.write().isEmpty()) {
                LOG.warn("The key of {} is missing or unreadable", workspace.info().id());
            }
        } catch (StorageFault notNow) {
            LOG.warn("No checkpoint could be written in {}", workspace.info().id(), notNow);
        }
        return HeadKeptWorkspace.of(workspace, heads);
    }
}
