package app.productdesk.ui.productdetails;

import app.productdesk.domain.product.SubscriptionId;
import java.util.ArrayList;
import java.util.List;

/// Writes down where the page led to.
final class RecordedDetailsActions implements ProductDetailsActions {

    final List<String> led = new ArrayList<>();

    @Override
    public void cancel(SubscriptionId id) {
        led.add("cancel " + id);
    }

    @Override
    public void editRecurringBilling(SubscriptionId id) {
        led.add("edit recurring billing of " + id);
    }

    @Override
    public void reactivate(SubscriptionId id) {
        led.add("reactivate " + id);
    }

    @Override
    public void delete(SubscriptionId id) {
        led.add("delete " + id);
    }

    @Override
    public void goTo(SubscriptionId id) {
        led.add("go to " + id);
    }

    @Override
    public void bringIn() {
        led.add("bring in");
    }

    @Override
    public void tellFacts(SubscriptionId id) {
        led.add("tell facts of " + id);
    }

    @Override
    public void back() {
        led.add("back");
    }

    @Override
    public void trailChanged() {
        led.add("trail changed");
    }

    @Override
    public void removeLicenses(SubscriptionId id) {
        led.add("remove licenses of " + id);
    }
}
