package app.productdesk.application.cancellation;

import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.SubscriptionId;
import java.time.InstantSource;
import java.util.List;

/// Lists the people who hold a license of a subscription, those whom the rule of 25 counts. Blocks.
public final class ListHolders {

    private final ProductCatalog catalog;
    private final PeopleDirectory people;
    private final InstantSource clock;

    public ListHolders(ProductCatalog catalog, PeopleDirectory people, InstantSource clock) {
        this.catalog = catalog;
        this.people = people;
        this.clock = clock;
    }

    /// The holders by user name; empty when nobody holds a license.
    public List<LicenseHolder> run(SubscriptionId id) {
        ProductCatalog.Snapshot snapshot = catalog.snapshot();
        LicensedUsers users =
                LicensedUsers.of(
                        snapshot.assignments(),
                        snapshot.portfolio().subscriptions(),
                        clock.instant());
        return people.holders(id, users.of(id));
    }
}
