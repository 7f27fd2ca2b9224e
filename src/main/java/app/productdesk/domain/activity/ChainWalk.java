package app.productdesk.domain.activity;

import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.Changed;
import app.productdesk.domain.activity.ChainFinding.Dropped;
import app.productdesk.domain.activity.ChainFinding.Inserted;
import app.productdesk.domain.activity.ChainFinding.Swapped;
import app.productdesk.domain.activity.chain.Digest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/// Walks a chain from its first entry and says what is wrong with the first link that does not fit.
/// It believes digests; whether somebody wrote all of them anew, it cannot see.
final class ChainWalk {

    private final List<? extends ChainLink> links;

    ChainWalk(List<? extends ChainLink> links) {
        this.links = links;
    }

    Optional<AtEntry> firstFault() {
        Digest before = Digest.NONE;
        for (int place = 1; place <= links.size(); place++) {
            ChainLink link = links.get(place - 1);
            if (link.number() != place) {
                return Optional.of(misnumbered(link.number(), place));
            }
            if (!(link instanceof ChainedEntry entry)) {
                return Optional.of(new Changed(place));
            }
            if (!entry.fitsAs(place)) {
                return Optional.of(unfit(entry));
            }
            if (!entry.previous().equals(before)) {
                return Optional.of(unlinked(entry));
            }
            before = entry.digest();
        }
        return Optional.empty();
    }

    private AtEntry misnumbered(long found, long place) {
        if (found < place) {
            return new Inserted(found);
        }
        boolean isLater =
                links.stream().skip(place).map(ChainLink::number).anyMatch(one -> one == place);
        return isLater ? new Swapped(place, found) : new Dropped(place);
    }

    /// Where an entry fits another number than its own, it was moved there from that one.
    private AtEntry unfit(ChainedEntry entry) {
        long place = entry.number();
        OptionalLong origin =
                LongStream.rangeClosed(1, links.size() + 1L).filter(entry::fitsAs).findFirst();
        if (origin.isPresent()) {
            return moved(entry, origin.getAsLong());
        }
        if (isOf(place + 1, place)) {
            return new Inserted(place);
        }
        return links.stream()
                .skip(place)
                .filter(other -> other instanceof ChainedEntry later && exchanged(entry, later))
                .findFirst()
                .<AtEntry>map(other -> new Swapped(place, other.number()))
                .orElseGet(() -> new Changed(place));
    }

    private AtEntry moved(ChainedEntry entry, long origin) {
        long place = entry.number();
        if (isOf(origin, place)) {
            return new Swapped(Math.min(place, origin), Math.max(place, origin));
        }
        if (origin > place) {
            return isOf(place + 1, place) ? new Inserted(place) : new Dropped(place);
        }
        boolean isCopy =
                links.get(Math.toIntExact(origin - 1)) instanceof ChainedEntry first
                        && first.digest().equals(entry.digest());
        return new Inserted(isCopy ? place : origin);
    }

    /// Whether what stands at one place was recorded at another.
    private boolean isOf(long where, long recordedAs) {
        return where <= links.size()
                && links.get(Math.toIntExact(where - 1)) instanceof ChainedEntry entry
                && entry.fitsAs(recordedAs);
    }

    private static boolean exchanged(ChainedEntry one, ChainedEntry other) {
        return one.fitsWith(other.entry()) && other.fitsWith(one.entry());
    }

    /// It fits itself but not the one before it: either of them was given a digest of its own. The
    /// one that the rest of the chain goes on from is genuine.
    private AtEntry unlinked(ChainedEntry entry) {
        long place = entry.number();
        boolean isLast = place == links.size();
        boolean leadsOn = isLast || leadsOn(entry, links.get(Math.toIntExact(place)));
        return new Changed(leadsOn ? Math.max(1, place - 1) : place);
    }

    private static boolean leadsOn(ChainedEntry entry, ChainLink next) {
        return next instanceof ChainedEntry after && after.previous().equals(entry.digest());
    }
}
