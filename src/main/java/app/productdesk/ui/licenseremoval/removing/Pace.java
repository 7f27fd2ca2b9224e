package app.productdesk.ui.licenseremoval.removing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// How fast a removal is, from what it did in the last half minute. It says nothing before it has
/// seen a few seconds and somebody done.
final class Pace {

    private static final Duration WINDOW = Duration.ofSeconds(30);
    private static final Duration ENOUGH = Duration.ofSeconds(3);
    private static final double MINUTE = Duration.ofMinutes(1).toMillis();

    private final Instant startedAt;
    private final Deque<Seen> seen = new ArrayDeque<>();

    private record Seen(Instant at, int done) {}

    Pace(Instant startedAt) {
        this.startedAt = startedAt;
        seen.add(new Seen(startedAt, 0));
    }

    Instant startedAt() {
        return startedAt;
    }

    /// Takes in how many are done at that instant. The last one before the half minute is kept, so
    /// that somebody who looks again after a long while learns the pace at once.
    void see(Instant now, int done) {
        seen.add(new Seen(now, done));
        Instant old = now.minus(WINDOW);
        Seen first = seen.removeFirst();
        while (seen.size() > 1 && seen.getFirst().at().isBefore(old)) {
            first = seen.removeFirst();
        }
        seen.addFirst(first);
    }

    /// How many a minute; empty while too little was seen.
    Optional<Double> perMinute() {
        Duration time = Duration.between(seen.getFirst().at(), seen.getLast().at());
        int done = seen.getLast().done() - seen.getFirst().done();
        return time.compareTo(ENOUGH) < 0 || done <= 0
                ? Optional.empty()
                : Optional.of(done * MINUTE / time.toMillis());
    }

    /// How long so many more take at that pace; empty while too little was seen.
    Optional<Duration> left(int more) {
        return perMinute().map(rate -> Duration.ofMillis((long) (more * MINUTE / rate)));
    }
}
