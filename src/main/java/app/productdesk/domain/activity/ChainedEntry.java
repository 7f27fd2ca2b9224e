package app.productdesk.domain.activity;

import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;

/// An entry in its place in the chain.
///
/// Its digest is the SHA-256 over, in this order, as [CanonicalBytes] writes them: the text
/// `product-desk-activity/1`, the number, the digest of the entry before it, then its instant, who,
/// the kind’s name, the subscription, the receipt’s number or that there is none, the removal or
/// that there is none, the person’s user name, and the detail.
///
/// @param number from 1, without gaps
/// @param previous the digest of the entry before it; [Digest#NONE] for the first
/// @param digest as it was kept; of an entry that was altered it does not fit
public record ChainedEntry(long number, ActivityEntry entry, Digest previous, Digest digest)
        implements ChainLink {

    private static final String PURPOSE = "product-desk-activity/1";

    /// The entry at the end of a chain.
    public static ChainedEntry after(ChainHead head, ActivityEntry entry) {
        long number = head.number() + 1;
        return new ChainedEntry(
                number, entry, head.digest(), digestOf(number, head.digest(), entry));
    }

    /// The chain up to and with this entry.
    public ChainHead asHead() {
        return new ChainHead(number, digest);
    }

    /// Whether the digest is the one that an entry with this content would have at that number.
    boolean fitsAs(long other) {
        return digest.equals(digestOf(other, previous, entry));
    }

    /// Whether that entry would be the one that was recorded here.
    boolean fitsWith(ActivityEntry other) {
        return digest.equals(digestOf(number, previous, other));
    }

    private static Digest digestOf(long number, Digest previous, ActivityEntry entry) {
        return Digest.of(
                new CanonicalBytes(PURPOSE)
                        .number(number)
                        .text(previous.hex())
                        .instant(entry.at())
                        .text(entry.by())
                        .text(entry.kind().name())
                        .text(entry.subscription().value())
                        .text(entry.receipt())
                        .text(entry.run())
                        .text(entry.person())
                        .text(entry.detail())
                        .all());
    }
}
