package app.productdesk.screens;

import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.cancellation.ListHolders;
import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.MemoryChain;
import app.productdesk.application.products.ChangeSubscription;
import app.productdesk.application.products.ShowProduct;
import app.productdesk.application.products.TellFacts;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.ui.common.tables.PlainTables;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A workspace in memory with products like the sample’s, and the use cases over it: for the
/// pictures and tests of screens about one product.
public final class ProductBench implements ProductCatalog {

    private final Map<SubscriptionId, Subscription> subscriptions = new LinkedHashMap<>();
    private final Map<ChargeId, Charge> charges = new LinkedHashMap<>();
    private final Map<String, Integer> holders =
            new HashMap<>(Map.of("P01", 31, "P03", 24, "P05", 18, "P06", 12, "P04", 8));
    private static final BillingAccount NOT_KNOWN =
            new BillingAccount(
                    new BillingAccountId("not-known"),
                    "",
                    Agreement.NOT_KNOWN,
                    BigDecimal.ZERO,
                    Optional.empty());

    private final Map<BillingAccountId, BillingAccount> accounts = new LinkedHashMap<>();
    private final BenchReceipts receipts = new BenchReceipts();
    private final MemoryChain activity = new MemoryChain();
    private final Map<Path, byte[]> files = new HashMap<>();
    private Instant now = Noordwind.T;
    private OperatorRole role = OperatorRole.GLOBAL_ADMINISTRATOR;
    private LicensedUserRule rule = LicensedUserRule.LICENSED_USERS_BELOW_25;
    private WorkspaceKind kind = WorkspaceKind.SAMPLE;
    private boolean broken;

    public ProductBench() {
        Stream.of(Noordwind.MOSA, Noordwind.MCA, Noordwind.PARTNER, NOT_KNOWN)
                .forEach(account -> accounts.put(account.id(), account));
        Noordwind.subscriptions().forEach(this::put);
        Noordwind.charges().forEach(charge -> charges.put(charge.id(), charge));
        holders.putAll(Map.of("P07", 3, "P09", 7, "P10", 15, "P11", 6, "P12", 9, "W1", 28));
    }

    /// An organization that was brought in from files, which only count one product.
    public ProductBench undated(String id) {
        broughtIn(id, EnumSet.allOf(MissingFact.class));
        put(
                find(id).withObserved(
                                new Observation(
                                        SubscriptionStatus.ACTIVE,
                                        now,
                                        Optional.empty(),
                                        EnumSet.allOf(MissingFact.class))));
        return this;
    }

    /// An organization that was brought in from files, which leave these facts of one product open.
    public ProductBench broughtIn(String id, Set<MissingFact> missing) {
        return broughtIn(id, missing, 0);
    }

    /// The same, where that many people hold a license of it whom no file names.
    public ProductBench broughtIn(String id, Set<MissingFact> missing, int unnamed) {
        boolean told = missing.stream().noneMatch(MissingFact::isTold);
        kind = WorkspaceKind.BY_HAND;
        Subscription found = subscriptions.get(new SubscriptionId(id));
        put(
                new Subscription(
                        found.id(),
                        found.sku(),
                        told ? found.purchase() : unknownTo(found.purchase()),
                        found.term(),
                        found.renewal(),
                        found.trialUntil(),
                        found.traits(),
                        found.kinship(),
                        found.ending(),
                        Optional.of(
                                new Observation(
                                        SubscriptionStatus.ACTIVE,
                                        now,
                                        Optional.of(nextDay(found)),
                                        missing,
                                        unnamed))));
        if (!told) {
            charges.values().removeIf(charge -> charge.subscription().equals(found.id()));
        }
        return this;
    }

    private Instant nextDay(Subscription found) {
        return found.trialUntil()
                .filter(now::isBefore)
                .orElseGet(() -> found.lifecycle().termAt(now).end());
    }

    private static Purchase unknownTo(Purchase known) {
        return new Purchase(
                known.channel(),
                NOT_KNOWN.id(),
                known.quantity(),
                Optional.empty(),
                Optional.empty());
    }

    public ProductBench held(String id, int people) {
        holders.put(id, people);
        return this;
    }

    public ProductBench as(OperatorRole changed) {
        role = changed;
        return this;
    }

    public ProductBench under(LicensedUserRule changed) {
        rule = changed;
        return this;
    }

    public ProductBench at(Instant changed) {
        now = changed;
        return this;
    }

    public ProductBench recurring(String id, RecurringBilling setting) {
        Subscription found = subscriptions.get(new SubscriptionId(id));
        put(found.withRenewal(found.lifecycle().renewalWhenChosen(setting, now)));
        return this;
    }

    /// Makes every read and change fail from now on.
    public ProductBench broken() {
        broken = true;
        return this;
    }

    /// Cancels as a person would.
    public void cancelled(String id) {
        var asked = new SubscriptionId(id);
        var question = cancel().ask(asked).orElseThrow();
        var agreed = (CancellationDecision.Allowed) question.decision();
        cancel().confirm(asked, agreed, CancellationReason.TOO_EXPENSIVE, "");
    }

    public void remove(String id) {
        subscriptions.remove(new SubscriptionId(id));
    }

    public Subscription find(String id) {
        return subscriptions.get(new SubscriptionId(id));
    }

    public List<Receipt> issued() {
        return receipts.issued();
    }

    public Set<Path> written() {
        return files.keySet();
    }

    public CancelSubscription cancel() {
        return new CancelSubscription(this, this::change, policy(), operator(), () -> now);
    }

    public ChangeSubscription changes() {
        return new ChangeSubscription(this::change, operator(), () -> now);
    }

    public TellFacts tellFacts() {
        return new TellFacts(this::change, operator(), () -> now);
    }

    public ShowProduct show() {
        return new ShowProduct(this, activity, policy(), operator(), () -> now);
    }

    /// Who holds what, of people of whom nothing else is known.
    public PeopleDirectory people() {
        return new HoldersOnly();
    }

    public ListHolders listHolders() {
        return new ListHolders(this, new HoldersOnly(), () -> now);
    }

    /// Knows who holds what, and nothing else of anybody.
    private static final class HoldersOnly implements PeopleDirectory {

        @Override
        public List<LicenseHolder> holders(
                SubscriptionId subscription, Collection<PersonId> people) {
            return people.stream().sorted().map(ProductBench::holder).toList();
        }

        @Override
        public Map<PersonId, Person> people(Collection<PersonId> people) {
            return people.stream()
                    .map(ProductBench::holder)
                    .map(LicenseHolder::person)
                    .collect(Collectors.toMap(Person::id, Function.identity()));
        }

        @Override
        public List<Person> everybody() {
            return List.of();
        }

        @Override
        public boolean tellsSignIns() {
            return true;
        }

        @Override
        public List<Group> groups() {
            return List.of();
        }

        @Override
        public List<Membership> memberships() {
            return List.of();
        }
    }

    public ExportTable exportTable() {
        return new PlainTables().into(store());
    }

    public Receipts receipts() {
        return new Receipts(receipts, receipts, store());
    }

    @Override
    public Snapshot snapshot() {
        failIfBroken();
        var organization =
                new Organization(
                        "Noordwind Logistiek B.V.",
                        "noordwind.example",
                        kind,
                        ZoneId.of("Europe/Amsterdam"),
                        Noordwind.T);
        return new Snapshot(
                new Portfolio(
                        organization,
                        List.copyOf(accounts.values()),
                        List.copyOf(subscriptions.values()),
                        List.copyOf(charges.values())),
                subscriptions.values().stream().flatMap(one -> held(one).stream()).toList());
    }

    @Override
    public long revision() {
        return activity.entries().size();
    }

    private <T> T change(Function<WorkspaceChange, T> work) {
        failIfBroken();
        return work.apply(
                new BenchChange(
                        this,
                        receipts,
                        this::put,
                        account -> accounts.put(account.id(), account),
                        charges,
                        activity));
    }

    private void failIfBroken() {
        if (broken) {
            throw new StorageFault(StorageFault.Kind.BUSY, Path.of("noordwind.sqlite"));
        }
    }

    private void put(Subscription subscription) {
        subscriptions.put(subscription.id(), subscription);
    }

    private CancellationPolicy policy() {
        return new CancellationPolicy(rule, RefundPolicy.STARTED_DAYS_HALF_UP);
    }

    private Operator operator() {
        return new Operator("Global administrator", Set.of(role), new HashSet<>());
    }

    private List<LicenseAssignment> held(Subscription one) {
        return IntStream.range(0, holders.getOrDefault(one.id().value(), 0))
                .mapToObj(
                        at ->
                                new LicenseAssignment(
                                        new PersonId("%s-%03d".formatted(one.id(), at)),
                                        one.sku().key(),
                                        Optional.of(one.id()),
                                        Optional.empty(),
                                        LicenseAssignment.State.ACTIVE,
                                        Noordwind.days(-30)))
                .toList();
    }

    private static LicenseHolder holder(PersonId id) {
        return new LicenseHolder(
                new Person(
                        id,
                        "Person " + id,
                        id + "@noordwind.example",
                        "Verkoop",
                        Person.Kind.USER,
                        false,
                        Optional.empty()),
                true,
                List.of());
    }

    private FileStore store() {
        return new FileStore() {
            @Override
            public void write(Path file, byte[] bytes) {
                files.put(file, bytes);
            }

            @Override
            public byte[] read(Path file, long most) {
                return files.get(file);
            }
        };
    }
}
