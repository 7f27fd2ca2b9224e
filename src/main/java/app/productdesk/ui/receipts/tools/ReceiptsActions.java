package app.productdesk.ui.receipts.tools;

import app.productdesk.domain.product.SubscriptionId;
import java.nio.file.Path;

/// Where the Receipts page leads to.
public interface ReceiptsActions {

    /// Opens the details of what a receipt is about.
    void goToProduct(SubscriptionId subscription);

    /// Opens a saved file in the program the system has for it.
    void openFile(Path file);

    void goToProducts();
}
