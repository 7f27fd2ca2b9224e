package app.productdesk.application.licensing.run;

import app.productdesk.domain.removal.protocol.Silence;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// How long to wait before looking again: what the service asks for, or twice as long each time.
final class Backoff {

    /// A service that asks for more is not waited for; the person decides.
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final Duration LEAST = Duration.ofMillis(250);
    private static final Duration UNTIL_IT_HAPPENS = Duration.ofSeconds(2);
    private static final int DOUBLED_AT_MOST = 6;

    private Backoff() {}

    /// The time to wait; longer than [#LONGEST] only when the service asks for it.
    ///
    /// @param times how often nothing was said about this step before
    static Duration after(Silence silence, int times, Instant now) {
        Duration growing = FIRST.multipliedBy(1L << Math.min(times, DOUBLED_AT_MOST));
        return switch (silence) {
            case Silence.Accepted() -> UNTIL_IT_HAPPENS;
            case Silence.Lost() -> growing;
            case Silence.Busy(Optional<String> retryAfter) ->
                    RetryAfter.read(retryAfter, now)
                            .map(asked -> asked.compareTo(LEAST) < 0 ? LEAST : asked)
                            .orElse(growing);
        };
    }
}
