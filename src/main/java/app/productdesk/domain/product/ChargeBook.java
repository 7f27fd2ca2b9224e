package app.productdesk.domain.product;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All charges of one subscription, those that time has added since they were recorded among them.
public final class ChargeBook {

    private static final Comparator<Charge> OLDEST_FIRST =
            Comparator.comparing((Charge charge) -> charge.period().start())
                    .thenComparing(charge -> charge.id().series());

    private final Subscription subscription;
    private final List<Charge> recorded;

    /// @param recorded the charges that were written down, of this subscription only
    public ChargeBook(Subscription subscription, List<Charge> recorded) {
        this.subscription = subscription;
        this.recorded = recorded;
    }

    /// Everything that was charged up to and including that instant, oldest first.
    public List<Charge> until(Instant now) {
        Map<ChargeId, Charge> known = new LinkedHashMap<>();
        recorded.forEach(charge -> known.put(charge.id(), charge));
        recorded.forEach(charge -> addFollowing(charge, now, known));
        return known.values().stream()
                .filter(charge -> !charge.chargedAt().isAfter(now))
                .filter(charge -> continuesAt(charge.chargedAt()))
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /// The charges whose period is not over at that instant: what a cancellation can give back.
    public List<Charge> currentAt(Instant now) {
        return until(now).stream().filter(charge -> now.isBefore(charge.period().end())).toList();
    }

    /// What will be charged next if nothing changes; empty when nothing will.
    public List<Charge> nextAt(Instant now) {
        Map<ChargeId, Charge> known = new LinkedHashMap<>();
        recorded.forEach(charge -> known.put(charge.id(), charge));
        List<Charge> charged = until(now);
        List<Charge> ahead =
                java.util.stream.Stream.concat(
                                known.values().stream(),
                                charged.stream().flatMap(charge -> charge.following().stream()))
                        .filter(charge -> charge.chargedAt().isAfter(now))
                        .filter(charge -> continuesAt(charge.chargedAt()))
                        .toList();
        Optional<Instant> first = ahead.stream().map(Charge::chargedAt).min(Instant::compareTo);
        return first.map(at -> ahead.stream().filter(c -> c.chargedAt().equals(at)).toList())
                .orElse(List.of());
    }

    private void addFollowing(Charge charge, Instant now, Map<ChargeId, Charge> known) {
        Charge last = charge;
        while (!now.isBefore(last.period().end()) && continuesAt(last.period().end())) {
            Optional<Charge> next = last.following();
            if (next.isEmpty()) {
                return;
            }
            last = known.computeIfAbsent(next.get().id(), _ -> next.get());
        }
    }

    private boolean continuesAt(Instant instant) {
        return subscription.renewal().runsOutAt().filter(end -> !instant.isBefore(end)).isEmpty()
                && subscription
                        .ending()
                        .cancelledAt()
                        .filter(end -> instant.isAfter(end))
                        .isEmpty();
    }
}
