package app.productdesk.application.port.workspace;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.portfolio.Organization;
import java.util.function.Consumer;
import java.util.function.Function;

/// Takes out everything that a workspace holds, and makes a workspace of it again. Every call
/// blocks and may throw a [StorageFault].
public interface WorkspaceCarrier {

    /// The version of the tables and columns that are taken out, and the newest that is understood.
    int version();

    /// Hands over every row as it is at one moment, whether the workspace is open or not.
    ///
    /// What stays behind are the checkpoints of the activity: what seals them is a key outside the
    /// workspace, which never leaves its computer.
    ///
    /// @throws StorageFault of the kind DAMAGED when a row is not what was written; an altered
    ///   entry of the activity is handed over as it is, and its chain tells
    void takeOut(WorkspaceInfo info, PortableRows into);

    /// Makes a new workspace of those rows beside those there are, all of it or none. The chain of
    /// its activity is the one that was taken out, and goes on from its end.
    ///
    /// @param version of the tables and columns
    /// @param rows hands over every row
    /// @param last the entry that is added to the activity
    /// @throws DocumentFault of the kind UNSOUND when the rows are no workspace
    WorkspaceInfo bringBack(
            int version, Consumer<PortableRows> rows, Function<Organization, ActivityEntry> last);
}
