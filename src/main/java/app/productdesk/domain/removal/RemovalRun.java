package app.productdesk.domain.removal;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One guided removal: its steps in their order, and how far each has come.
///
/// @param product the product’s name, as it was when it began
/// @param by the operator who began it
public record RemovalRun(
        RunId id,
        SubscriptionId subscription,
        String product,
        String by,
        Instant startedAt,
        Intent intent,
        List<RemovalStep> steps) {

    public RemovalRun {
        steps = List.copyOf(steps);
    }

    public Tally tally() {
        return Tally.of(steps);
    }

    /// The people whose license it took, and did not give back.
    public Set<PersonId> gaveUp() {
        return steps.stream()
                .filter(step -> step.stage().isRemoved())
                .flatMap(step -> step.before().stream())
                .map(LicenseAssignment::holder)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether the program ended in the middle of it, as far as the journal can tell: another
    /// window may be at it right now.
    public boolean isUnderWay() {
        return intent == Intent.REMOVING || intent == Intent.UNDOING;
    }

    public RemovalRun with(Intent changed) {
        return new RemovalRun(id, subscription, product, by, startedAt, changed, steps);
    }

    public RemovalRun with(List<RemovalStep> changed) {
        return new RemovalRun(id, subscription, product, by, startedAt, intent, changed);
    }
}
