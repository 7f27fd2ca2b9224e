package app.productdesk.ui.licenses;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.util.Set;

/// Where the pages of licenses can lead to. Each returns at once.
public interface LicensesActions {

    void showHolders(SubscriptionId id);

    /// Opens the guided removal with these people; with its own proposal when nobody is named.
    void removeLicenses(SubscriptionId id, Set<PersonId> chosen);

    /// Lets the person say which licenses were removed at Microsoft by hand.
    void tellRemoval(SubscriptionId id);

    /// Shows how far a removal has come.
    void showReport(RunId run);

    /// Lets the person choose a file in which somebody left them work.
    void openHandOver();

    void goToLicenses();

    void goToProducts();

    /// Told when the page has learned its product’s name, and so its trail is another.
    void trailChanged();
}
