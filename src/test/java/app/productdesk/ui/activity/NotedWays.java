package app.productdesk.ui.activity;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.util.ArrayList;
import java.util.List;

/// Notes where the page wanted to lead.
final class NotedWays implements ActivityActions {

    private final List<String> gone = new ArrayList<>();

    /// Where to, oldest first.
    List<String> gone() {
        return List.copyOf(gone);
    }

    @Override
    public void goToProduct(SubscriptionId subscription) {
        gone.add("product " + subscription.value());
    }

    @Override
    public void goToReceipt(ReceiptNumber receipt) {
        gone.add("receipt " + receipt);
    }

    @Override
    public void goToRemoval(RunId run, SubscriptionId subscription) {
        gone.add("removal " + run + " of " + subscription.value());
    }

    @Override
    public void goToProducts() {
        gone.add("products");
    }
}
