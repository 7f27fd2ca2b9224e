package app.productdesk.application.imports;

import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds out what newer files prove done of what was to be done by hand: a cancellation once the
/// subscription is seen ended, a step of a removal once nobody holds what it was to take.
final class CloseProved {

    private final Set<Way> held = new HashSet<>();
    private final Map<String, PersonId> byName = new HashMap<>();
    private final Set<String> products = new HashSet<>();
    private final Instant at;

    private CloseProved(Assembled now, Instant at) {
        this.at = at;
        now.people().forEach(person -> byName.put(key(person.userName()), person.id()));
        Stream.concat(now.subscriptions().stream(), now.gone().stream())
                .forEach(one -> products.add(one.sku().key()));
        now.assignments().stream()
                .filter(way -> way.state() == LicenseAssignment.State.ACTIVE)
                .forEach(way -> held.add(Way.of(way)));
    }

    static CloseProved of(Assembled now, Instant at) {
        return new CloseProved(now, at);
    }

    private record Way(PersonId holder, String product, Optional<GroupId> through) {
        static Way of(LicenseAssignment way) {
            return new Way(way.holder(), way.skuKey(), way.through());
        }
    }

    /// Whether it was cancelled by hand and is seen ended for the first time now.
    static boolean proves(Optional<Subscription> before, Subscription after) {
        return after.ending().cancelledAt().isPresent()
                && seenEnded(after)
                && before.filter(CloseProved::seenEnded).isEmpty();
    }

    private static boolean seenEnded(Subscription subscription) {
        return subscription
                .observed()
                .map(Observation::status)
                .filter(SubscriptionStatus::hasEnded)
                .isPresent();
    }

    /// Those of the open removals of which anything is done, as they are then. Whoever the files
    /// say nothing new of still holds what was known before, so that nothing is proved of them.
    List<RemovalRun> settle(Stream<RemovalRun> runs) {
        return runs.filter(run -> isOpen(run.intent())).flatMap(this::settled).toList();
    }

    private Stream<RemovalRun> settled(RemovalRun run) {
        List<RemovalStep> steps =
                run.steps().stream().filter(this::isGone).map(this::gone).toList();
        return steps.isEmpty() ? Stream.empty() : Stream.of(run.settling(steps));
    }

    private static boolean isOpen(Intent intent) {
        return switch (intent) {
            case REMOVING, STOPPED, HANDED_OVER -> true;
            case UNDOING, FINISHED -> false;
        };
    }

    private static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    /// The way as it would be known now: the person may go by another id by then.
    private Way now(LicenseAssignment way, RemovalStep step) {
        PersonId holder = byName.getOrDefault(key(step.userName()), way.holder());
        return new Way(holder, way.skuKey(), way.through());
    }

    /// A product that goes by another key now is not shown to be gone.
    private boolean isGone(RemovalStep step) {
        return Stage.ALREADY_GONE.mayFollow(step.stage())
                && step.before().stream()
                        .map(LicenseAssignment::skuKey)
                        .allMatch(products::contains)
                && step.before().stream()
                        .noneMatch(
                                way -> held.contains(Way.of(way)) || held.contains(now(way, step)));
    }

    /// Where it was about to be done, or was somebody’s to do, it is taken to have been done so.
    private RemovalStep gone(RemovalStep step) {
        return step.stage() == Stage.PLANNED
                ? step.at(Stage.ALREADY_GONE, at, StepReason.NOT_HELD)
                : step.at(Stage.REMOVED, at);
    }
}
