package app.productdesk.ui.products;

import app.productdesk.domain.product.SubscriptionId;

/// What the list of products leads to. Each returns at once; `afterwards` is called on the UI
/// thread when the person is back at the list, whatever was decided.
public interface ProductActions {

    void showDetails(SubscriptionId id);

    void cancel(SubscriptionId id, Runnable afterwards);

    void editRecurringBilling(SubscriptionId id, Runnable afterwards);

    /// Opens the guided removal of its licenses.
    void removeLicenses(SubscriptionId id);

    void reactivate(SubscriptionId id, Runnable afterwards);

    void delete(SubscriptionId id, Runnable afterwards);

    /// Makes a fresh sample workspace and opens it; the present one is kept.
    void resetSample();

    /// Opens the page on which files of one’s own organization are brought in.
    void bringIn();
}
