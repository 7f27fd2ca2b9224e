package app.productdesk.ui.licenseremoval;

import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tasks.Undertaking;
import app.productdesk.ui.licenseremoval.tools.WizardTools;

/// Removes licenses, or follows what was carried out by hand, in the background; says so where
/// another removal is under way, and begins nothing then. UI thread only.
final class WizardWork {

    private final RemoveLicenses removal;
    private final RemovalTasks tasks;
    private final WizardTools tools;

    WizardWork(RemoveLicenses removal, RemovalTasks tasks, WizardTools tools) {
        this.removal = removal;
        this.tasks = tasks;
        this.tools = tools;
    }

    /// Removes what is planned.
    ///
    /// @return whether it is begun
    boolean remove(RemovalPlan plan, String product) {
        return begin(
                subscription(plan),
                product,
                (watch, progress) -> removal.remove(plan, watch, progress));
    }

    /// Lets the workspace follow what was carried out by hand.
    ///
    /// @return whether it is begun
    boolean follow(RemovalPlan carriedOut, String product) {
        return begin(
                subscription(carriedOut),
                product,
                (watch, progress) -> removal.follow(carriedOut, watch, progress));
    }

    /// Lets the workspace follow everything of it that is awaited.
    ///
    /// @return whether it is begun
    boolean follow(RemovalRun handedOver, String product) {
        return begin(
                handedOver.subscription(),
                product,
                (watch, progress) -> removal.followAll(handedOver.id(), watch, progress));
    }

    private static SubscriptionId subscription(RemovalPlan plan) {
        return plan.holders().subscription().id();
    }

    private boolean begin(SubscriptionId id, String product, RemovalTasks.Job job) {
        boolean begun = tasks.start(new Undertaking(id, product, false), job);
        if (!begun) {
            tools.announcer().say(tools.messages().text("licenseRemoval.wizard.busy"));
        }
        return begun;
    }
}
