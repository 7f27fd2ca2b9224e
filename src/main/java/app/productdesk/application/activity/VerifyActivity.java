package app.productdesk.application.activity;

import app.productdesk.application.port.ActivityKeys;
import app.productdesk.application.port.ActivityKeys.Present;
import app.productdesk.application.port.HeadKeeper;
import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.domain.activity.ChainAudit;
import app.productdesk.domain.activity.ChainFinding;
import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.ChainedEntry;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.Checkpoint.Verifier;
import app.productdesk.domain.activity.chain.ChainHead;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds out whether the record of changes is as it was recorded. Reads everything and changes
/// nothing. Blocks; may throw a [app.productdesk.application.port.store.StorageFault].
public final class VerifyActivity {

    private final String workspace;
    private final ActivityLog log;
    private final ActivityKeys keys;
    private final HeadKeeper heads;

    /// @param workspace its id
    public VerifyActivity(String workspace, ActivityLog log, ActivityKeys keys, HeadKeeper heads) {
        this.workspace = workspace;
        this.log = log;
        this.keys = keys;
        this.heads = heads;
    }

    /// What was found, and what was walked.
    ///
    /// @param dated when the entry that the finding names says it was recorded; absent where there
    ///   is no such entry
    /// @param since when the first entry was recorded; absent where there is none
    /// @param silence the longest time of which a checkpoint says that nothing was recorded
    /// @param head the newest entry’s number and digest; absent where there is none
    public record Audit(
            ChainFinding finding,
            Optional<Instant> dated,
            int entries,
            int checkpoints,
            Optional<Instant> since,
            Optional<Silence> silence,
            Optional<ChainHead> head) {}

    /// A time in which nothing was recorded.
    public record Silence(Duration length, Instant from) {}

    public Audit verify() {
        // before the chain is read: another window may add to both meanwhile
        Optional<ChainHead> kept = heads.kept(workspace);
        List<Checkpoint> checkpoints = log.checkpoints();
        List<ChainLink> links = log.chain();
        ChainFinding finding = ChainAudit.of(links, checkpoints, kept, verifier());
        return new Audit(
                finding,
                finding instanceof AtEntry entry ? dated(links, entry.number()) : Optional.empty(),
                links.size(),
                checkpoints.size(),
                links.stream().findFirst().flatMap(VerifyActivity::instant),
                longest(checkpoints),
                links.isEmpty() ? Optional.empty() : head(links.getLast()));
    }

    private Optional<Verifier> verifier() {
        return keys.find(workspace) instanceof Present(var sealer)
                ? Optional.of(sealer)
                : Optional.empty();
    }

    private static Optional<Instant> dated(List<ChainLink> links, long number) {
        return links.stream()
                .filter(link -> link.number() == number)
                .findFirst()
                .flatMap(VerifyActivity::instant);
    }

    private static Optional<Instant> instant(ChainLink link) {
        return link instanceof ChainedEntry entry
                ? Optional.of(entry.entry().at())
                : Optional.empty();
    }

    private static Optional<ChainHead> head(ChainLink link) {
        return link instanceof ChainedEntry entry ? Optional.of(entry.asHead()) : Optional.empty();
    }

    private static Optional<Silence> longest(List<Checkpoint> checkpoints) {
        return checkpoints.stream()
                .filter(checkpoint -> !checkpoint.silence().isZero())
                .max(Comparator.comparing(Checkpoint::silence))
                .map(
                        checkpoint ->
                                new Silence(
                                        checkpoint.silence(),
                                        checkpoint.at().minus(checkpoint.silence())));
    }
}
