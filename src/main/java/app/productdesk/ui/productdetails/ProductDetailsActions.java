package app.productdesk.ui.productdetails;

import app.productdesk.domain.product.SubscriptionId;

/// Where the details page can lead to.
public interface ProductDetailsActions {

    void cancel(SubscriptionId id);

    void editRecurringBilling(SubscriptionId id);

    /// Opens the guided removal of its licenses.
    void removeLicenses(SubscriptionId id);

    /// Asks for what the files do not say of it.
    void tellFacts(SubscriptionId id);

    /// Goes to bringing files in.
    void bringIn();

    void reactivate(SubscriptionId id);

    void delete(SubscriptionId id);

    /// Opens the details of another product: a base or an add-on.
    void goTo(SubscriptionId id);

    /// Goes to the list of products.
    void back();

    /// Told when the page has learned its product’s name, and so its trail is another.
    void trailChanged();
}
