package app.productdesk.application.products;

import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.purchase.BillingAccount;
import java.time.Instant;
import java.util.List;

/// Everything the organization has bought, as it is at one instant.
///
/// @param products one for each subscription in every status, in the order of their ids
/// @param revision what [app.productdesk.application.port.store.ProductCatalog#revision()] said
///   before the list was read
public record ProductList(
        Organization organization,
        List<BillingAccount> accounts,
        List<ProductOverview> products,
        Instant at,
        long revision) {

    public ProductList {
        accounts = List.copyOf(accounts);
        products = List.copyOf(products);
    }
}
