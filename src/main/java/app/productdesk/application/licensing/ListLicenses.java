package app.productdesk.application.licensing;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Lists what gives licenses to people, with how many were bought and are held. Blocks.
public final class ListLicenses {

    private final ProductCatalog catalog;
    private final LicensedUserRule rule;
    private final InstantSource clock;

    public ListLicenses(ProductCatalog catalog, LicensedUserRule rule, InstantSource clock) {
        this.catalog = catalog;
        this.rule = rule;
        this.clock = clock;
    }

    /// Every subscription that is not deleted and has licenses for people, in the order of their
    /// ids; storage and flat products are left out.
    public List<LicenseRow> list() {
        Snapshot snapshot = catalog.snapshot();
        Instant now = clock.instant();
        LicensedUsers users =
                LicensedUsers.of(snapshot.assignments(), snapshot.portfolio().subscriptions(), now);
        return snapshot.portfolio().subscriptions().stream()
                .filter(one -> one.statusAt(now) != SubscriptionStatus.DELETED)
                .filter(one -> one.purchase().quantity() instanceof Quantity.Licenses)
                .map(one -> row(one, snapshot, users, now))
                .toList();
    }

    private LicenseRow row(Subscription one, Snapshot snapshot, LicensedUsers users, Instant now) {
        LicenseCount count = LicenseCount.of(one, users);
        boolean blocks = rule.blocks(count, snapshot.portfolio().accountOf(one).agreement());
        return new LicenseRow(one, one.statusAt(now), count, blocks ? rule.toGo(count) : 0);
    }
}
