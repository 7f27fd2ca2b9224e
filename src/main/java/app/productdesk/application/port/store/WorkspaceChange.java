package app.productdesk.application.port.store;

import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// One change in the making; it is valid only inside [SubscriptionChanger#change].
public interface WorkspaceChange {

    ProductCatalog.Snapshot snapshot();

    /// Adds the subscription, or replaces the one with its id.
    void save(Subscription subscription);

    /// Adds the charge, or replaces the one with its id.
    void save(Charge charge);

    /// Adds the billing account, or replaces the one with its id.
    void save(BillingAccount account);

    /// Lets these be the only charges of that subscription.
    void replaceCharges(SubscriptionId subscription, List<Charge> charges);

    /// Lets the assignments that name one subscription name another.
    void moveAssignments(SubscriptionId from, SubscriptionId to);

    /// The number that comes after the last one of the year; used up only if the change succeeds.
    ReceiptNumber nextReceiptNumber(int year);

    /// Keeps a receipt and its original for good.
    void issue(Receipt receipt);

    /// Notes that what the newest receipt of that subscription proves was undone; no effect where
    /// there is none. The receipt itself stays as it is.
    void markReactivated(SubscriptionId subscription, Instant at);

    /// What only bringing files in may do.
    IntakeChange intake();

    /// Adds an entry to the end of the chain.
    ///
    /// @return the chain’s head from then on
    ChainHead record(ActivityEntry entry);

    /// The people whose license of that subscription guided removals took, and did not give back.
    /// Some may have got one again elsewhere.
    Set<PersonId> gaveUp(SubscriptionId subscription);
}
