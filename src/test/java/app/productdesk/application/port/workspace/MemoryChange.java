package app.productdesk.application.port.workspace;

import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// One change of a [MemoryWorkspace], made to a copy.
record MemoryChange(
        MemoryContents contents,
        ReceiptOriginal originals,
        MemoryRemovalJournal journal,
        Supplier<Snapshot> reading)
        implements WorkspaceChange {

    @Override
    public Snapshot snapshot() {
        return reading.get();
    }

    @Override
    public void save(Subscription subscription) {
        contents.subscriptions().put(subscription.id(), subscription);
    }

    @Override
    public void save(Charge charge) {
        contents.charges().put(charge.id(), charge);
    }

    @Override
    public void save(BillingAccount account) {
        contents.accounts().put(account.id(), account);
    }

    @Override
    public void replaceCharges(SubscriptionId subscription, List<Charge> charges) {
        contents.charges().values().removeIf(each -> each.subscription().equals(subscription));
        charges.forEach(this::save);
    }

    @Override
    public void moveAssignments(SubscriptionId from, SubscriptionId to) {
        contents.assignments()
                .replaceAll(
                        each ->
                                each.subscription().equals(Optional.of(from))
                                        ? moved(each, to)
                                        : each);
    }

    private static LicenseAssignment moved(LicenseAssignment each, SubscriptionId to) {
        return new LicenseAssignment(
                each.holder(),
                each.skuKey(),
                Optional.of(to),
                each.through(),
                each.state(),
                each.since());
    }

    @Override
    public ReceiptNumber nextReceiptNumber(int year) {
        int last =
                contents.receipts().keySet().stream()
                        .filter(number -> number.year() == year)
                        .mapToInt(ReceiptNumber::sequence)
                        .max()
                        .orElse(0);
        return new ReceiptNumber(year, last + 1);
    }

    @Override
    public void issue(Receipt receipt) {
        byte[] original = originals.write(receipt);
        contents.receipts()
                .put(
                        receipt.number(),
                        new KeptReceipt(receipt, originals.digestOf(original), Optional.empty()));
        contents.forms()
                .add(
                        new MemoryContents.Form(
                                new ReceiptStore.GivenOut(
                                        receipt.number(),
                                        new ReceiptForm.Json().key(),
                                        receipt.confirmed().at()),
                                original));
    }

    @Override
    public void markReactivated(SubscriptionId subscription, Instant at) {
        contents.receipts().descendingMap().values().stream()
                .filter(kept -> contents.subscriptionOf(kept).equals(subscription))
                .findFirst()
                .ifPresent(
                        kept ->
                                contents.receipts()
                                        .put(
                                                kept.receipt().number(),
                                                new KeptReceipt(
                                                        kept.receipt(),
                                                        kept.digest(),
                                                        Optional.of(at))));
    }

    @Override
    public IntakeChange intake() {
        return new MemoryIntake(contents, journal);
    }

    @Override
    public ChainHead record(ActivityEntry entry) {
        return contents.activity().append(entry);
    }

    @Override
    public Set<PersonId> gaveUp(SubscriptionId subscription) {
        return journal.runs().stream()
                .filter(run -> run.subscription().equals(subscription))
                .flatMap(run -> run.gaveUp().stream())
                .collect(Collectors.toSet());
    }
}
