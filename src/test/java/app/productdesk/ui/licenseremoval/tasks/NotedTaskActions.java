package app.productdesk.ui.licenseremoval.tasks;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import java.util.ArrayList;
import java.util.List;

/// Notes where the header leads to.
public final class NotedTaskActions implements TaskActions {

    final List<String> led = new ArrayList<>();
    boolean looking;

    @Override
    public void showRemoval(SubscriptionId subscription) {
        led.add("removal of " + subscription);
    }

    @Override
    public void showReport(RunId run) {
        led.add("report of " + run.value());
    }

    @Override
    public boolean showsRemoval(SubscriptionId subscription) {
        return looking;
    }
}
