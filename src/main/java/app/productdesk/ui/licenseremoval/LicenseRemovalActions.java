package app.productdesk.ui.licenseremoval;

import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;

/// Where the guided removal can lead to. Each returns at once.
public interface LicenseRemovalActions {

    /// Goes back to where the person came from.
    void back();

    /// Goes to the list of what gives licenses.
    void goToLicenses();

    /// Goes to the list of everything bought.
    void goToProducts();

    /// Goes to the page of one product.
    void goToProduct(SubscriptionId id);

    /// Goes on to cancel the subscription.
    void cancelSubscription(SubscriptionId id);

    /// Saves a file with which somebody else can remove the licenses of these people.
    void handOverRemoval(SubscriptionId id, Set<PersonId> chosen);

    /// Saves a file with which somebody else can cancel the subscription.
    void handOverCancellation(SubscriptionId id);

    /// Opens a web page.
    void openPage(URI page);

    /// Shows a file or a folder in the system’s own program for it.
    void openFile(Path file);
}
