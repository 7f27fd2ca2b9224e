package app.productdesk.application.imports;

import app.productdesk.application.imports.ImportPreview.Against;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.assembly.Assembly;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.removal.run.RemovalRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Holds files against the workspace that they may go into.
final class Comparing {

    /// Where more than this part of what is known would be gone, the files are more likely a part
    /// of what there is.
    private static final int ONE_OF = 5;

    private final List<FileReading> files;
    private final Workspace workspace;
    private final Instant at;
    private final ChainHead seen;
    private final Known known;

    Comparing(List<FileReading> files, Workspace workspace, Instant at) {
        this.files = files;
        this.workspace = workspace;
        this.at = at;
        // the tip first: what changes while the rest is read is found out when it is accepted
        this.seen = workspace.activity().tip().head();
        this.known = Existing.of(workspace);
    }

    /// As far as they can be taken to go: where much would be gone through that, only as far as
    /// they surely go, until the person says otherwise.
    ImportPreview asFarAsTheyMayGo() {
        ImportPreview all = taking(Reach.EVERYTHING, false);
        Changes changes = all.against().orElseThrow().changes();
        boolean leavesOut =
                changes.people().gone().count() + changes.subscriptions().gone().count() > 0;
        if (!leavesOut) {
            return all;
        }
        return isMuch(changes) ? taking(Reach.ONLY_SOME, true) : all.asking();
    }

    private boolean isMuch(Changes changes) {
        return changes.people().gone().count() * ONE_OF > known.people().size()
                || changes.subscriptions().gone().count() * ONE_OF > known.subscriptions().size();
    }

    /// @param asked whether it is for the person to say
    ImportPreview taking(Reach reach, boolean asked) {
        Assembled assembled = Assembly.of(files, known, reach, at);
        List<RemovalRun> removals =
                assembled.names().isNothing()
                        ? workspace.journal().open()
                        : workspace.journal().runs();
        Changes changes = Comparison.of(known, assembled, removals, at);
        return new ImportPreview(
                files, at, assembled, Optional.of(new Against(changes, seen, reach, asked)));
    }
}
