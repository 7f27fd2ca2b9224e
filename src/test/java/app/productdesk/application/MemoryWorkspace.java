package app.productdesk.application;

import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.MemoryChain;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// A workspace without a file: one change at a time, read by whoever asks.
public final class MemoryWorkspace
        implements ProductCatalog, SubscriptionChanger, ActivityLog, WorkspaceChange {

    private final Portfolio first;
    private final Map<SubscriptionId, Subscription> subscriptions = new LinkedHashMap<>();
    private final Map<ChargeId, Charge> charges = new LinkedHashMap<>();
    private final List<LicenseAssignment> assignments = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final MemoryChain chain = new MemoryChain();
    private final Map<SubscriptionId, Instant> reactivated = new LinkedHashMap<>();
    private long revision;

    public MemoryWorkspace(Given given) {
        first = given.portfolio();
        first.subscriptions().forEach(each -> subscriptions.put(each.id(), each));
        given.products().forEach(bought -> bought.charges().forEach(this::keep));
        assignments.addAll(given.assignments());
    }

    @Override
    public synchronized Snapshot snapshot() {
        return new Snapshot(
                new Portfolio(
                        first.organization(),
                        first.accounts(),
                        List.copyOf(subscriptions.values()),
                        List.copyOf(charges.values())),
                assignments);
    }

    @Override
    public synchronized long revision() {
        return revision;
    }

    @Override
    public synchronized <T> T change(Function<WorkspaceChange, T> work) {
        revision++;
        return work.apply(this);
    }

    @Override
    public synchronized void save(Subscription subscription) {
        subscriptions.put(subscription.id(), subscription);
    }

    @Override
    public void save(BillingAccount account) {
        throw new UnsupportedOperationException("accounts stay as they are here");
    }

    @Override
    public void replaceCharges(SubscriptionId subscription, List<Charge> charges) {
        throw new UnsupportedOperationException("nobody tells facts here");
    }

    @Override
    public synchronized void save(Charge charge) {
        keep(charge);
    }

    @Override
    public synchronized void moveAssignments(SubscriptionId from, SubscriptionId to) {
        assignments.replaceAll(
                each ->
                        each.subscription().filter(from::equals).isPresent()
                                ? new LicenseAssignment(
                                        each.holder(),
                                        each.skuKey(),
                                        Optional.of(to),
                                        each.through(),
                                        each.state(),
                                        each.since())
                                : each);
    }

    @Override
    public synchronized ReceiptNumber nextReceiptNumber(int year) {
        long before = receipts.stream().filter(each -> each.number().year() == year).count();
        return new ReceiptNumber(year, Math.toIntExact(before) + 1);
    }

    @Override
    public synchronized void issue(Receipt receipt) {
        receipts.add(receipt);
    }

    @Override
    public synchronized void markReactivated(SubscriptionId subscription, Instant at) {
        reactivated.put(subscription, at);
    }

    @Override
    public IntakeChange intake() {
        throw new UnsupportedOperationException("no files are brought in here");
    }

    @Override
    public synchronized ChainHead record(ActivityEntry entry) {
        return chain.append(entry);
    }

    @Override
    public synchronized Set<PersonId> gaveUp(SubscriptionId subscription) {
        return Set.of();
    }

    @Override
    public synchronized List<ActivityEntry> entriesOf(SubscriptionId subscription) {
        return chain.entriesOf(subscription);
    }

    @Override
    public synchronized List<ChainLink> chain() {
        return chain.chain();
    }

    @Override
    public synchronized Tip tip() {
        return chain.tip();
    }

    @Override
    public synchronized boolean contains(ChainHead head) {
        return chain.contains(head);
    }

    @Override
    public synchronized List<Checkpoint> checkpoints() {
        return List.copyOf(chain.checkpoints());
    }

    @Override
    public synchronized void append(Checkpoint checkpoint) {
        chain.append(checkpoint);
    }

    public synchronized Subscription find(String id) {
        return subscriptions.get(new SubscriptionId(id));
    }

    public synchronized List<Receipt> receipts() {
        return List.copyOf(receipts);
    }

    /// When receipts of that subscription were marked.
    public synchronized Optional<Instant> markedAt(String id) {
        return Optional.ofNullable(reactivated.get(new SubscriptionId(id)));
    }

    /// Somebody gets a license.
    public synchronized void assign(LicenseAssignment assignment) {
        assignments.add(assignment);
    }

    private void keep(Charge charge) {
        charges.put(charge.id(), charge);
    }
}
