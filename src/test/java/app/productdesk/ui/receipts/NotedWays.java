package app.productdesk.ui.receipts;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.receipts.tools.ReceiptsActions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Notes where the page wanted to lead.
public final class NotedWays implements ReceiptsActions {

    private final List<String> gone = new ArrayList<>();

    /// Where to, oldest first.
    public List<String> gone() {
        return List.copyOf(gone);
    }

    @Override
    public void goToProduct(SubscriptionId subscription) {
        gone.add("product " + subscription.value());
    }

    @Override
    public void openFile(Path file) {
        gone.add("file " + file);
    }

    @Override
    public void goToProducts() {
        gone.add("products");
    }
}
