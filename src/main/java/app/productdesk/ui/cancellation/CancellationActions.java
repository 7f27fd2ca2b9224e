package app.productdesk.ui.cancellation;

import app.productdesk.domain.product.SubscriptionId;
import java.net.URI;
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

    /// Asks for what the files do not say of it.
    void tellFacts(SubscriptionId id);

    /// Goes to bringing files in.
    void bringIn();

    /// Opens a web page in the browser. The dialog stays.
    void openPage(URI page);

    /// Opens a saved file with the program that the desktop has for it. The dialog stays.
    void openFile(Path file);
}
