package app.productdesk.screens;

import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.MemoryChain;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A change to a workspace in memory; it holds at once.
record BenchChange(
        ProductCatalog catalog,
        BenchReceipts receipts,
        Consumer<Subscription> keep,
        Consumer<BillingAccount> keepAccount,
        Map<ChargeId, Charge> charges,
        MemoryChain activity)
        implements WorkspaceChange {

    @Override
    public ProductCatalog.Snapshot snapshot() {
        return catalog.snapshot();
    }

    @Override
    public void save(Subscription subscription) {
        keep.accept(subscription);
    }

    @Override
    public void save(Charge charge) {
        charges.put(charge.id(), charge);
    }

    @Override
    public void save(BillingAccount account) {
        keepAccount.accept(account);
    }

    @Override
    public void replaceCharges(SubscriptionId subscription, List<Charge> added) {
        charges.values().removeIf(each -> each.subscription().equals(subscription));
        added.forEach(this::save);
    }

    @Override
    public void moveAssignments(SubscriptionId from, SubscriptionId to) {
        // nobody asks for the people of what was reactivated here
    }

    @Override
    public ReceiptNumber nextReceiptNumber(int year) {
        return new ReceiptNumber(year, receipts.issued().size() + 1);
    }

    @Override
    public void issue(Receipt receipt) {
        receipts.issue(receipt);
    }

    @Override
    public void markReactivated(SubscriptionId subscription, Instant at) {
        // receipts are not listed here
    }

    @Override
    public IntakeChange intake() {
        throw new UnsupportedOperationException("no files are brought in here");
    }

    @Override
    public ChainHead record(ActivityEntry entry) {
        return activity.append(entry);
    }

    /// Nobody removes licenses here.
    @Override
    public Set<PersonId> gaveUp(SubscriptionId subscription) {
        return Set.of();
    }
}
