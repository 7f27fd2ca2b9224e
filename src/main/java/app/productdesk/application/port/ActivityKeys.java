package app.productdesk.application.port;

import app.productdesk.domain.activity.Checkpoint;

/// The keys with which checkpoints are signed: one pair for each workspace, kept outside its
/// database. Every call may block; none throws, and no answer shows a key.
public interface ActivityKeys {

    /// The key of that workspace.
    Key find(String workspace);

    /// The key of that workspace, made now where there is none.
    Key findOrMake(String workspace);

    /// Takes the key of that workspace away, where there is one.
    void forget(String workspace);

    /// A key, or why there is none.
    sealed interface Key {}

    /// It is there.
    record Present(Sealer sealer) implements Key {}

    /// There is none.
    record Missing() implements Key {}

    /// There is something that cannot be read, or that is no key, or no key could be made.
    record Unreadable() implements Key {}

    /// Signs, and knows its own signatures.
    interface Sealer extends Checkpoint.Verifier {

        /// The signature as hexadecimal digits.
        String sign(byte[] statement);
    }
}
