package app.productdesk.domain.activity.chain;

/// The end of the chain of entries at some moment; it stands for everything before it too.
///
/// @param number of the newest entry; 0 where there is none
/// @param digest of the newest entry
public record ChainHead(long number, Digest digest) {

    /// Nothing was ever recorded.
    public static final ChainHead EMPTY = new ChainHead(0, Digest.NONE);

    public ChainHead {
        if (number < 0 || (number == 0) != digest.equals(Digest.NONE)) {
            throw new IllegalArgumentException("no head of a chain: " + number);
        }
    }
}
