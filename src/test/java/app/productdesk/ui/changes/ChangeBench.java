package app.productdesk.ui.changes;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.MemoryChain;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.PreviewReactivation;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.domain.refund.RefundPolicy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The sample organization in memory, with the use cases of the change dialogs over it.
final class ChangeBench implements ProductCatalog, WorkspaceChange {

    static final Instant T = Instant.parse("2026-11-23T10:00:00Z");
    private static final Operator OPERATOR =
            new Operator(
                    "Global administrator", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of());

    final MemoryChain activity = new MemoryChain();
    private final Organization organization;
    private final List<BillingAccount> accounts;
    private final List<LicenseAssignment> assignments;
    private final Map<SubscriptionId, Subscription> subscriptions = new LinkedHashMap<>();
    private final Map<ChargeId, Charge> charges = new LinkedHashMap<>();
    private boolean broken;

    ChangeBench() {
        var sample = SampleContents.of(SampleOrganization.NOORDWIND, T);
        organization = sample.organization();
        accounts = sample.accounts();
        assignments = sample.assignments();
        sample.subscriptions().forEach(this::save);
        sample.charges().forEach(this::save);
    }

    /// Makes every read and change fail from now on.
    ChangeBench broken() {
        broken = true;
        return this;
    }

    Subscription find(String id) {
        return subscriptions.get(new SubscriptionId(id));
    }

    void remove(String id) {
        subscriptions.remove(new SubscriptionId(id));
    }

    ChangeBench with(String id, UnaryOperator<Subscription> change) {
        save(change.apply(find(id)));
        return this;
    }

    /// Cancelled an instant ago, with its receipt.
    ChangeBench cancelled(String id, String... addOns) {
        Instant when = T.minusSeconds(60);
        with(id, one -> one.withEnding(Ending.cancelled(when)));
        for (String addOn : addOns) {
            with(addOn, one -> one.withEnding(Ending.cancelled(when)));
        }
        record(
                new ActivityEntry(
                        when,
                        OPERATOR.name(),
                        ActivityEntry.Kind.CANCELLED,
                        new SubscriptionId(id),
                        Optional.of(new ReceiptNumber(2026, 1)),
                        ""));
        return this;
    }

    ChangeUseCases useCases() {
        InstantSource clock = InstantSource.fixed(T);
        return new ChangeUseCases(
                new ShowProduct(
                        this,
                        activity,
                        new CancellationPolicy(
                                LicensedUserRule.LICENSED_USERS_BELOW_25,
                                RefundPolicy.STARTED_DAYS_HALF_UP),
                        OPERATOR,
                        clock),
                new PreviewReactivation(this, clock),
                new ChangeSubscription(this::change, OPERATOR, clock));
    }

    private <R> R change(Function<WorkspaceChange, R> work) {
        return work.apply(this);
    }

    @Override
    public Snapshot snapshot() {
        if (broken) {
            throw new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.productdesk"));
        }
        return new Snapshot(
                new Portfolio(
                        organization,
                        accounts,
                        List.copyOf(subscriptions.values()),
                        List.copyOf(charges.values())),
                assignments);
    }

    @Override
    public long revision() {
        return activity.entries().size();
    }

    @Override
    public void save(Subscription subscription) {
        subscriptions.put(subscription.id(), subscription);
    }

    @Override
    public void save(Charge charge) {
        charges.put(charge.id(), charge);
    }

    @Override
    public void save(BillingAccount account) {
        throw new UnsupportedOperationException("accounts stay as they are here");
    }

    @Override
    public void replaceCharges(SubscriptionId subscription, List<Charge> added) {
        throw new UnsupportedOperationException("no change here tells facts");
    }

    @Override
    public void moveAssignments(SubscriptionId from, SubscriptionId to) {}

    @Override
    public ReceiptNumber nextReceiptNumber(int year) {
        throw new AssertionError("no change dialog issues a receipt");
    }

    @Override
    public void issue(Receipt receipt) {
        throw new AssertionError("no change dialog issues a receipt");
    }

    @Override
    public void markReactivated(SubscriptionId subscription, Instant at) {}

    @Override
    public IntakeChange intake() {
        throw new UnsupportedOperationException("no files are brought in here");
    }

    @Override
    public ChainHead record(ActivityEntry entry) {
        return activity.append(entry);
    }

    @Override
    public Set<PersonId> gaveUp(SubscriptionId subscription) {
        throw new AssertionError("no change dialog asks who gave up a license");
    }
}
