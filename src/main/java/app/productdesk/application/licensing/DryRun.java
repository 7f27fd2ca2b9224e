package app.productdesk.application.licensing;

import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.PlannedStep;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.run.StepReason;
import java.util.ArrayList;
import java.util.List;

/// Looks at everything a plan would touch and says what each step would come to right now. Changes
/// nothing. Blocks, and stops between two steps when asked to.
public final class DryRun {

    private final LicenseChanger changer;
    private final Operator operator;

    public DryRun(LicenseChanger changer, Operator operator) {
        this.changer = changer;
        this.operator = operator;
    }

    /// What a step would come to.
    public sealed interface Prospect {

        /// These licenses would end.
        record WouldRemove(List<LicenseAssignment> ways) implements Prospect {}

        /// There is nothing to remove any more.
        record NothingThere(StepReason reason) implements Prospect {}

        /// It would be refused.
        record WouldBeRefused(StepReason reason) implements Prospect {}

        /// Nobody answered.
        record Unknown() implements Prospect {}
    }

    /// A step and what it would come to.
    public record Tried(PlannedStep step, Prospect prospect) {}

    /// One result for each step it came to, in the order of the plan.
    public List<Tried> of(RemovalPlan plan, Progress progress) {
        SubscriptionId subscription = plan.holders().subscription().id();
        List<Tried> tried = new ArrayList<>();
        for (PlannedStep step : plan.steps()) {
            if (progress.stopRequested()) {
                break;
            }
            tried.add(new Tried(step, prospect(step, subscription)));
            progress.report(tried.size(), plan.steps().size());
        }
        return List.copyOf(tried);
    }

    private Prospect prospect(PlannedStep step, SubscriptionId subscription) {
        boolean membership = step.target() instanceof Target.Membership;
        if (!operator.mayRemoveLicenses() || (membership && !operator.mayChangeGroups())) {
            return new Prospect.WouldBeRefused(StepReason.ROLE_MISSING);
        }
        return switch (changer.look(step.target(), subscription)) {
            case Look.Unanswered(_) -> new Prospect.Unknown();
            case Look.SubjectGone(StepReason reason) -> new Prospect.NothingThere(reason);
            case Look.Found(List<LicenseAssignment> ways) ->
                    ways.isEmpty()
                            ? new Prospect.NothingThere(StepReason.NOT_HELD)
                            : new Prospect.WouldRemove(ways);
        };
    }
}
