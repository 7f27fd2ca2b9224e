package app.productdesk.domain.product.charge;

import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Subscription;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// The charges whose period is not over at that instant: what a cancellation can give back. Not
    /// among them is what one gave back before, when its rest was charged again.
    public List<Charge> currentAt(Instant now) {
        return notGivenBack(until(now)).filter(c -> now.isBefore(c.period().end())).toList();
    }

    /// The newest charge of each series; not those that one took the place of.
    public List<Charge> lastOfEachSeries(Instant now) {
        Map<String, Charge> last = new LinkedHashMap<>();
        until(now).forEach(charge -> last.put(charge.id().series(), charge));
        return notGivenBack(List.copyOf(last.values())).toList();
    }

    private static Stream<Charge> notGivenBack(List<Charge> charges) {
        Set<ChargeId> ids = charges.stream().map(Charge::id).collect(Collectors.toSet());
        return charges.stream().filter(charge -> !ids.contains(charge.id().afterReturn()));
    }

    /// What will be charged next if nothing changes; empty when nothing will.
    public List<Charge> nextAt(Instant now) {
        Map<ChargeId, Charge> known = new LinkedHashMap<>();
        recorded.forEach(charge -> known.put(charge.id(), charge));
        until(now).stream()
                .flatMap(charge -> charge.following().stream())
                .forEach(charge -> known.putIfAbsent(charge.id(), charge));
        List<Charge> ahead =
                known.values().stream()
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

    /// Nothing is charged once the subscription has run out, or after somebody ended it.
    private boolean continuesAt(Instant instant) {
        Ending ending = subscription.ending();
        return subscription.renewal().runsOutAt().filter(end -> !instant.isBefore(end)).isEmpty()
                && ending.cancelledAt().filter(instant::isAfter).isEmpty()
                && ending.deletedAt().filter(instant::isAfter).isEmpty();
    }
}
