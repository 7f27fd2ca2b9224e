package app.productdesk.application.port.workspace;

import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.application.port.store.ActivityLog;
import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.ReceiptStore;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.activity.ChainLink;
import app.productdesk.domain.activity.Checkpoint;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A workspace that is nowhere but in memory, for tests of what works over the ports. It keeps the
/// same contract as the store on disk ([WorkspaceContract]).
public final class MemoryWorkspace
        implements ProductCatalog, PeopleDirectory, SubscriptionChanger, ReceiptStore, ActivityLog {

    private final WorkspaceContent first;
    private final ReceiptOriginal originals;
    private final InstantSource clock;
    private final MemoryRemovalJournal journal;
    private MemoryContents contents;
    private long revision;

    public MemoryWorkspace(
            WorkspaceContent content, ReceiptOriginal originals, InstantSource clock) {
        this.first = content;
        this.originals = originals;
        this.clock = clock;
        this.contents = MemoryContents.of(content);
        this.journal = new MemoryRemovalJournal(entry -> contents.activity().append(entry));
    }

    /// All its ports together; closing it does nothing.
    public Workspace workspace(WorkspaceInfo info) {
        return new Workspace(
                info,
                this,
                this,
                this,
                this,
                this,
                new MemoryLicenseChanger(first, this::isInUse, () -> contents.assignments()),
                journal,
                () -> {});
    }

    private synchronized boolean isInUse(Subscription subscription) {
        return Optional.ofNullable(contents.subscriptions().get(subscription.id()))
                .filter(one -> one.statusAt(clock.instant()).inUse())
                .isPresent();
    }

    @Override
    public synchronized Snapshot snapshot() {
        return snapshotOf(contents);
    }

    private Snapshot snapshotOf(MemoryContents of) {
        Organization is = first.organization();
        return new Snapshot(
                new Portfolio(
                        new Organization(
                                is.name(),
                                of.people().domain(),
                                is.kind(),
                                is.zone(),
                                is.createdAt()),
                        List.copyOf(of.accounts().values()),
                        List.copyOf(of.subscriptions().values()),
                        List.copyOf(of.charges().values())),
                of.assignments());
    }

    @Override
    public synchronized long revision() {
        return revision;
    }

    @Override
    public synchronized List<LicenseHolder> holders(
            SubscriptionId subscription, Collection<PersonId> people) {
        Optional<Subscription> found =
                Optional.ofNullable(contents.subscriptions().get(subscription));
        List<LicenseAssignment> ways =
                contents.assignments().stream()
                        .filter(way -> way.state() == LicenseAssignment.State.ACTIVE)
                        .filter(way -> found.filter(of -> isOf(way, of)).isPresent())
                        .toList();
        return contents.people().all().stream()
                .filter(person -> people.contains(person.id()))
                .map(person -> holder(person, ways))
                .filter(holder -> holder.direct() || !holder.groups().isEmpty())
                .sorted(Comparator.comparing(holder -> holder.person().userName()))
                .toList();
    }

    @Override
    public synchronized Map<PersonId, Person> people(Collection<PersonId> people) {
        return contents.people().all().stream()
                .filter(person -> people.contains(person.id()))
                .collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Override
    public synchronized boolean tellsSignIns() {
        return contents.people().all().stream().anyMatch(person -> person.lastSignIn().isPresent());
    }

    @Override
    public synchronized List<Person> everybody() {
        return contents.people().all();
    }

    @Override
    public synchronized List<Group> groups() {
        return contents.people().groups();
    }

    @Override
    public synchronized List<Membership> memberships() {
        return contents.people().memberships();
    }

    private static boolean isOf(LicenseAssignment way, Subscription subscription) {
        return way.skuKey().equals(subscription.sku().key())
                && way.subscription().filter(id -> !id.equals(subscription.id())).isEmpty();
    }

    private LicenseHolder holder(Person person, List<LicenseAssignment> ways) {
        List<LicenseAssignment> own =
                ways.stream().filter(way -> way.holder().equals(person.id())).toList();
        Predicate<Group> gives =
                group ->
                        own.stream().anyMatch(way -> way.through().equals(Optional.of(group.id())));
        return new LicenseHolder(
                person,
                own.stream().anyMatch(way -> !way.isInherited()),
                contents.people().groups().stream()
                        .filter(gives)
                        .sorted(Comparator.comparing(Group::name))
                        .toList());
    }

    @Override
    public synchronized <T> T change(Function<WorkspaceChange, T> work) {
        MemoryContents changed = contents.copy();
        T result =
                work.apply(
                        new MemoryChange(changed, originals, journal, () -> snapshotOf(changed)));
        if (!changed.equals(contents)) {
            contents = changed;
            revision++;
        }
        return result;
    }

    @Override
    public synchronized List<KeptReceipt> receipts() {
        return contents.receipts().descendingMap().values().stream().toList();
    }

    @Override
    public synchronized Optional<KeptReceipt> find(ReceiptNumber number) {
        return Optional.ofNullable(contents.receipts().get(number));
    }

    @Override
    public synchronized Optional<byte[]> form(ReceiptNumber number, ReceiptForm form) {
        return kept(number, form).map(MemoryContents.Form::bytes);
    }

    private Optional<MemoryContents.Form> kept(ReceiptNumber number, ReceiptForm form) {
        return contents.forms().stream()
                .filter(
                        each ->
                                each.what().number().equals(number)
                                        && each.what().formKey().equals(form.key()))
                .findFirst();
    }

    @Override
    public synchronized byte[] keepForm(ReceiptNumber number, ReceiptForm form, byte[] bytes) {
        if (kept(number, form).isEmpty()) {
            var what = new GivenOut(number, form.key(), clock.instant());
            contents.forms().add(new MemoryContents.Form(what, bytes));
            revision++;
        }
        return form(number, form).orElseThrow();
    }

    @Override
    public synchronized Optional<GivenOut> formEqualTo(byte[] bytes) {
        return contents.forms().stream()
                .filter(form -> Arrays.equals(form.bytes(), bytes))
                .map(MemoryContents.Form::what)
                .findFirst();
    }

    @Override
    public synchronized List<ActivityEntry> entriesOf(SubscriptionId subscription) {
        return contents.activity().entriesOf(subscription);
    }

    @Override
    public synchronized List<ChainLink> chain() {
        return contents.activity().chain();
    }

    @Override
    public synchronized Tip tip() {
        return contents.activity().tip();
    }

    @Override
    public synchronized boolean contains(ChainHead head) {
        return contents.activity().contains(head);
    }

    @Override
    public synchronized List<Checkpoint> checkpoints() {
        return List.copyOf(contents.activity().checkpoints());
    }

    @Override
    public synchronized void append(Checkpoint checkpoint) {
        contents.activity().append(checkpoint);
    }
}
