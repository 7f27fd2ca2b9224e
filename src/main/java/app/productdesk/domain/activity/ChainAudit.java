package app.productdesk.domain.activity;

import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.CheckpointForged;
import app.productdesk.domain.activity.ChainFinding.ClockSetBack;
import app.productdesk.domain.activity.ChainFinding.CutOff;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.KeyMissing;
import app.productdesk.domain.activity.ChainFinding.Rewritten;
import app.productdesk.domain.activity.Checkpoint.Verifier;
import app.productdesk.domain.activity.chain.ChainHead;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Compares a chain with itself, with what was sealed of it, and with the head that is kept
/// elsewhere. Whoever rewrites the whole workspace file can make the first of them fit, but has
/// neither the key of the seals nor the kept head.
public final class ChainAudit {

    /// Entries are dated before they wait for their turn to be written, so those of two windows may
    /// be out of order by as long as one waits for the other.
    private static final Duration TURN = Duration.ofSeconds(10);

    private final List<? extends ChainLink> links;
    private final List<Checkpoint> checkpoints;
    private final Optional<ChainHead> kept;
    private final Optional<Verifier> verifier;
    private final List<Checkpoint> signed;

    private ChainAudit(
            List<? extends ChainLink> links,
            List<Checkpoint> checkpoints,
            Optional<ChainHead> kept,
            Optional<Verifier> verifier) {
        this.links = links;
        this.checkpoints = checkpoints;
        this.kept = kept;
        this.verifier = verifier;
        this.signed = checkpoints.stream().filter(this::isSigned).toList();
    }

    /// The first thing that is wrong.
    ///
    /// @param links by number, as they are kept
    /// @param checkpoints in the order in which they were written
    /// @param kept the head that is kept elsewhere, read before the links were; behind the chain’s
    ///   own head is fine
    /// @param verifier absent where the key is missing
    public static ChainFinding of(
            List<? extends ChainLink> links,
            List<Checkpoint> checkpoints,
            Optional<ChainHead> kept,
            Optional<Verifier> verifier) {
        return new ChainAudit(links, checkpoints, kept, verifier).finding();
    }

    private ChainFinding finding() {
        Optional<AtEntry> fault = new ChainWalk(links).firstFault();
        return rewritten(fault.map(AtEntry::number).orElse(Long.MAX_VALUE))
                .or(() -> fault)
                .or(this::cutOff)
                .<ChainFinding>map(found -> found)
                .or(this::forged)
                .or(this::unproven)
                .or(this::clockSetBack)
                .orElseGet(Intact::new);
    }

    /// An entry that is known to have been another, before the first one that shows it by itself.
    private Optional<AtEntry> rewritten(long firstFault) {
        return known()
                .filter(head -> head.number() < firstFault && isInside(head) && !isThere(head))
                .mapToLong(ChainHead::number)
                .min()
                .stream()
                .<AtEntry>mapToObj(until -> new Rewritten(vouched(until), until))
                .findFirst();
    }

    private Optional<AtEntry> cutOff() {
        return known()
                .mapToLong(ChainHead::number)
                .filter(number -> number > links.size())
                .max()
                .stream()
                .<AtEntry>mapToObj(until -> new CutOff(links.size() + 1L, until, vouched(until)))
                .findFirst();
    }

    private Optional<ChainFinding> forged() {
        return checkpoints.stream()
                .filter(checkpoint -> verifier.isPresent() && !signed.contains(checkpoint))
                .findFirst()
                .map(forged -> new CheckpointForged(forged.head().number(), forged.at()));
    }

    private Optional<ChainFinding> unproven() {
        return verifier.isEmpty() && !checkpoints.isEmpty()
                ? Optional.of(new KeyMissing())
                : Optional.empty();
    }

    /// What the chain is known to have had, from where nobody could change it with the file alone.
    private Stream<ChainHead> known() {
        return Stream.concat(signed.stream().map(Checkpoint::head), kept.stream());
    }

    private boolean isSigned(Checkpoint checkpoint) {
        return verifier.filter(key -> key.isSigned(checkpoint.statement(), checkpoint.signature()))
                .isPresent();
    }

    private long vouched(long before) {
        return known().filter(head -> head.number() < before && isThere(head))
                .mapToLong(ChainHead::number)
                .max()
                .orElse(0);
    }

    private boolean isInside(ChainHead head) {
        return head.number() <= links.size();
    }

    private boolean isThere(ChainHead head) {
        if (head.equals(ChainHead.EMPTY)) {
            return true;
        }
        return isInside(head)
                && link(head.number()) instanceof ChainedEntry entry
                && entry.asHead().equals(head);
    }

    private ChainLink link(long number) {
        return links.get(Math.toIntExact(number - 1));
    }

    private Optional<ChainFinding> clockSetBack() {
        Instant before = Instant.MIN;
        int sealed = 0;
        for (ChainLink link : links) {
            for (;
                    sealed < checkpoints.size()
                            && checkpoints.get(sealed).head().number() < link.number();
                    sealed++) {
                before = later(before, checkpoints.get(sealed).at());
            }
            if (link instanceof ChainedEntry(long number, ActivityEntry entry, _, _)) {
                if (!before.equals(Instant.MIN) && entry.at().isBefore(before.minus(TURN))) {
                    return Optional.of(new ClockSetBack(number));
                }
                before = later(before, entry.at());
            }
        }
        return Optional.empty();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
