package app.productdesk.ui.products;

import app.productdesk.domain.product.SubscriptionId;
import java.util.ArrayList;
import java.util.List;

/// Writes down where the page led; everything is over at once.
final class RecordedActions implements ProductActions {

    private final List<String> asked = new ArrayList<>();

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void showDetails(SubscriptionId id) {
        asked.add("details " + id);
    }

    @Override
    public void cancel(SubscriptionId id, Runnable afterwards) {
        asked.add("cancel " + id);
        afterwards.run();
    }

    @Override
    public void editRecurringBilling(SubscriptionId id, Runnable afterwards) {
        asked.add("recurring " + id);
        afterwards.run();
    }

    @Override
    public void reactivate(SubscriptionId id, Runnable afterwards) {
        asked.add("reactivate " + id);
        afterwards.run();
    }

    @Override
    public void delete(SubscriptionId id, Runnable afterwards) {
        asked.add("delete " + id);
        afterwards.run();
    }

    @Override
    public void resetSample() {
        asked.add("reset");
    }

    @Override
    public void bringIn() {
        asked.add("bring in");
    }

    @Override
    public void removeLicenses(SubscriptionId id) {
        asked.add("remove licenses of " + id);
    }
}
