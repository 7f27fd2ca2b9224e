package app.productdesk.domain.removal.protocol;

import java.util.Optional;

/// No answer that can be relied on: whether anything was done has to be looked up.
public sealed interface Silence {

    /// The service is busy and asks for patience; it may have done it all the same.
    ///
    /// @param retryAfter what it says about how long, word for word; absent when it says nothing
    record Busy(Optional<String> retryAfter) implements Silence {}

    /// The connection was lost before or after the effect.
    record Lost() implements Silence {}

    /// It was accepted and will happen some time later.
    record Accepted() implements Silence {}
}
