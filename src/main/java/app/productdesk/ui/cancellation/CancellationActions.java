package app.productdesk.ui.cancellation;

import app.productdesk.domain.product.SubscriptionId;
import java.nio.file.Path;

/// Where the cancellation dialog can lead to; it has closed itself by then.
public interface CancellationActions {

    /// Opens the details of another product: the base of an add-on.
    void goTo(SubscriptionId id);

    void editRecurringBilling(SubscriptionId id);

    /// Opens the guided removal of its licenses.
    void removeLicenses(SubscriptionId id);

    void reactivate(SubscriptionId id);

    void delete(SubscriptionId id);

    /// Opens a saved file with the program that the desktop has for it. The dialog stays.
    void openFile(Path file);
}
