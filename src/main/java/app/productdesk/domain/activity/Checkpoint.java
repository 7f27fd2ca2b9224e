package app.productdesk.domain.activity;

import app.productdesk.domain.activity.chain.ChainHead;
import java.time.Duration;
import java.time.Instant;

/// A signed statement of how long the chain was at some moment, and what it ended with.
///
/// The signature is over, as [CanonicalBytes] writes them: the text `product-desk-checkpoint/1`,
/// the instant, the number and the digest of the head, and the silence.
///
/// @param head what it seals
/// @param silence how long nothing had been recorded then; zero where nothing ever was
/// @param signature as hexadecimal digits
public record Checkpoint(Instant at, ChainHead head, Duration silence, String signature) {

    private static final String PURPOSE = "product-desk-checkpoint/1";

    /// What a checkpoint’s signature is over.
    public static byte[] statement(Instant at, ChainHead head, Duration silence) {
        return new CanonicalBytes(PURPOSE)
                .instant(at)
                .number(head.number())
                .text(head.digest().hex())
                .duration(silence)
                .all();
    }

    /// What its signature ought to be over.
    public byte[] statement() {
        return statement(at, head, silence);
    }

    /// Knows whether a signature was made with the workspace’s key.
    public interface Verifier {
        boolean isSigned(byte[] statement, String signature);
    }
}
