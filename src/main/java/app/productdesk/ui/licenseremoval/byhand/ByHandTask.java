package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import java.util.Optional;

/// What somebody does at Microsoft by hand.
public sealed interface ByHandTask {

    SubscriptionId subscription();

    /// It is to be carried out, and told afterwards.
    record CarryOut(RemovalPlan plan) implements ByHandTask {
        @Override
        public SubscriptionId subscription() {
            return plan.holders().subscription().id();
        }
    }

    /// It was carried out, and is to be told.
    ///
    /// @param handedOver what is awaited; absent when nothing is, as it was carried out without
    ///   being handed over
    record Tell(SubscriptionId subscription, Optional<RemovalRun> handedOver)
            implements ByHandTask {}
}
