package app.productdesk.application.imports;

import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What bringing files in would do; nothing is written yet.
///
/// @param files in the order in which they were given
/// @param at when they were read
/// @param against the workspace they may go into; absent where a new one is made of them
public record ImportPreview(
        List<FileReading> files, Instant at, Assembled assembled, Optional<Against> against) {

    public ImportPreview {
        files = List.copyOf(files);
    }

    /// How the files stand against the workspace they may go into.
    ///
    /// @param seen the newest entry of its activity when it was compared
    /// @param reach how far the files are taken to go
    /// @param asked whether that is for the person to say: taken for everything, they would leave
    ///   out something that was known
    public record Against(Changes changes, ChainHead seen, Reach reach, boolean asked) {}

    /// The same, with the question how far the files go.
    ImportPreview asking() {
        return new ImportPreview(
                files,
                at,
                assembled,
                against.map(one -> new Against(one.changes(), one.seen(), one.reach(), true)));
    }

    /// What a person should know, most important first.
    public List<Remark> remarks() {
        return assembled.remarks();
    }

    /// What would change in the workspace; absent where a new one is made.
    public Optional<Changes> changes() {
        return against.map(Against::changes);
    }

    /// Whether a workspace of its own can be made of the files: they list subscriptions.
    public boolean makesAWorkspace() {
        return !assembled.subscriptions().isEmpty();
    }
}
