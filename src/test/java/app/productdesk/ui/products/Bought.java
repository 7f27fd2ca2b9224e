package app.productdesk.ui.products;

import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionTraits;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.time.Instant;
import java.util.Optional;

/// A subscription that a test buys: a year paid monthly, active, without a charge.
record Bought(String id, String name, BillingAccount account, int seats, int holders) {

    /// The instant of the sample’s table.
    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");

    Subscription subscription() {
        return new Subscription(
                new SubscriptionId(id),
                Sku.of(name, Optional.empty(), Optional.empty()),
                new Purchase(
                        PurchaseChannel.DIRECT,
                        account.id(),
                        new Quantity.Licenses(seats),
                        Optional.empty(),
                        Optional.empty()),
                new Term(Instant.parse("2026-06-11T10:00:00Z"), 12, BillingFrequency.MONTHLY),
                Renewal.FOR_EVER,
                Optional.empty(),
                SubscriptionTraits.NONE,
                Kinship.NONE,
                Ending.NONE);
    }
}
