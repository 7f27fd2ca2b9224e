package app.productdesk.domain.removal.run;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /// The steps of a plan, before anything was done.
    ///
    /// @param by the operator who begins it
    public static RemovalRun of(RemovalPlan plan, String by, Instant at) {
        Subscription subscription = plan.holders().subscription();
        return new RemovalRun(
                new RunId(UUID.randomUUID().toString()),
                subscription.id(),
                subscription.sku().name(),
                by,
                at,
                Intent.REMOVING,
                IntStream.range(0, plan.steps().size())
                        .mapToObj(index -> RemovalStep.of(index + 1, plan.steps().get(index)))
                        .toList());
    }

    /// The steps of a plan that somebody else carries out by hand.
    ///
    /// @param by the operator who hands it over
    public static RemovalRun handedOver(RemovalPlan plan, String by, Instant at) {
        RemovalRun planned = of(plan, by, at);
        return planned.with(
                        planned.steps().stream()
                                .map(step -> step.at(Stage.HANDED_OVER, at))
                                .toList())
                .with(Intent.HANDED_OVER);
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

    /// What it is meant to do once nothing is left to do here.
    public Intent rest() {
        return tally().handedOver() > 0 ? Intent.HANDED_OVER : Intent.FINISHED;
    }

    /// The same after steps were settled without anybody going on with it; once none is open, it
    /// rests.
    ///
    /// @param settled as they are then
    public RemovalRun settling(Collection<RemovalStep> settled) {
        RemovalRun after = replacing(settled);
        Tally tally = after.tally();
        return tally.toRemove() + tally.toUndo() > 0 ? after : after.with(after.rest());
    }

    /// The targets that somebody carries out by hand, and has not told of.
    public Set<Target> awaited() {
        return steps.stream()
                .filter(step -> step.stage() == Stage.HANDED_OVER)
                .map(RemovalStep::target)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The steps among those handed over that are about these targets, at the stage that follows.
    ///
    /// @param next the same step at that stage
    public List<RemovalStep> awaited(Set<Target> targets, UnaryOperator<RemovalStep> next) {
        return steps.stream()
                .filter(step -> step.stage() == Stage.HANDED_OVER)
                .filter(step -> targets.contains(step.target()))
                .map(next)
                .toList();
    }

    /// The same with these steps in place of those of the same numbers.
    public RemovalRun replacing(Collection<RemovalStep> changed) {
        List<RemovalStep> all = new ArrayList<>(steps);
        changed.forEach(step -> all.set(step.number() - 1, step));
        return with(all);
    }

    public RemovalRun with(Intent changed) {
        return new RemovalRun(id, subscription, product, by, startedAt, changed, steps);
    }

    public RemovalRun with(List<RemovalStep> changed) {
        return new RemovalRun(id, subscription, product, by, startedAt, intent, changed);
    }
}
