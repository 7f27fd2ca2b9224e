package app.productdesk.application.imports;

import app.productdesk.domain.activity.ChainHead;
import app.productdesk.domain.intake.Assembled;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What bringing files in would do; nothing is written yet.
///
/// @param files in the order in which they were given
/// @param at when they were read
/// @param changes against the workspace they may go into; absent where there is none
/// @param seen the newest entry of that workspace’s activity when it was compared
public record ImportPreview(
        List<FileReading> files,
        Instant at,
        Assembled assembled,
        Optional<Changes> changes,
        Optional<ChainHead> seen) {

    public ImportPreview {
        files = List.copyOf(files);
    }

    /// What a person should know, most important first.
    public List<Remark> remarks() {
        return assembled.remarks();
    }

    /// Whether a workspace of its own can be made of the files: they list subscriptions.
    public boolean makesAWorkspace() {
        return !assembled.subscriptions().isEmpty();
    }
}
