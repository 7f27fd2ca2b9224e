package app.productdesk.ui.products;

import static app.productdesk.ui.products.Bought.T;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.products.ListProducts;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// An organization with products of every kind, and the use cases over it, for tests.
public final class Desk implements ProductCatalog {

    private static final Set<OperatorRole> ROLES = Set.of(OperatorRole.GLOBAL_ADMINISTRATOR);

    private final WorkspaceContent content;
    private final List<Bought> more = new ArrayList<>();
    private Instant now = T;
    private long revision = 1;
    private Optional<RuntimeException> fault = Optional.empty();

    /// What was exported.
    final PlainTables exported = new PlainTables();

    private Desk(WorkspaceContent content) {
        this.content = content;
    }

    /// The sample organization at `T`.
    public static Desk noordwind() {
        return new Desk(SampleContents.of(SampleOrganization.NOORDWIND, T));
    }

    /// The sample organization before it bought anything.
    public static Desk empty() {
        var full = noordwind().content;
        return new Desk(
                new WorkspaceContent(
                        full.organization(),
                        List.of(full.accounts().getFirst()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /// The sample organization as files would tell of it: no prices, no terms.
    public static Desk broughtIn() {
        var full = noordwind().content;
        var is = full.organization();
        return new Desk(
                new WorkspaceContent(
                        new Organization(
                                is.name(),
                                is.domain(),
                                WorkspaceKind.BY_HAND,
                                is.zone(),
                                is.createdAt()),
                        full.accounts(),
                        full.subscriptions().stream().map(Desk::seenInFiles).toList(),
                        List.of(),
                        full.people(),
                        full.groups(),
                        full.assignments()));
    }

    private static Subscription seenInFiles(Subscription subscription) {
        return subscription.withObserved(
                new Observation(
                        SubscriptionStatus.ACTIVE,
                        T,
                        Optional.of(T.plus(Duration.ofDays(115))),
                        EnumSet.allOf(MissingFact.class)));
    }

    /// Buys something more, on the first billing account.
    void buy(String id, String name, int licensed) {
        more.add(new Bought(id, name, content.accounts().getFirst(), licensed + 1, licensed));
        revision++;
    }

    /// Moves the clock.
    public Desk at(Instant changed) {
        now = changed;
        return this;
    }

    /// Makes every read fail from now on.
    public Desk broken(RuntimeException changed) {
        fault = Optional.of(changed);
        return this;
    }

    void repaired() {
        fault = Optional.empty();
    }

    public ListProducts listProducts() {
        return listProducts(LicensedUserRule.LICENSED_USERS_BELOW_25);
    }

    ListProducts listProducts(LicensedUserRule rule) {
        return new ListProducts(
                this,
                new CancellationPolicy(rule, RefundPolicy.STARTED_DAYS_HALF_UP),
                new Operator("Ada", ROLES, Set.of()),
                () -> now);
    }

    /// Saves tables, and keeps what was saved.
    public TableSaving saving(ManualWork work, FileChoice files, Announcer announcer) {
        var messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
        return PlainTables.saving(exported.into(new NoFiles()), work, messages, files, announcer);
    }

    @Override
    public Snapshot snapshot() {
        fault.ifPresent(
                broken -> {
                    throw broken;
                });
        var portfolio =
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        subscriptions(),
                        content.charges());
        return new Snapshot(portfolio, assignments());
    }

    private List<Subscription> subscriptions() {
        return Stream.concat(
                        content.subscriptions().stream(), more.stream().map(Bought::subscription))
                .toList();
    }

    private List<LicenseAssignment> assignments() {
        return Stream.concat(
                        content.assignments().stream(),
                        more.stream().flatMap(one -> holders(one).stream()))
                .toList();
    }

    @Override
    public long revision() {
        fault.ifPresent(
                broken -> {
                    throw broken;
                });
        return revision;
    }

    private static List<LicenseAssignment> holders(Bought one) {
        var subscription = one.subscription();
        return IntStream.range(0, one.holders())
                .mapToObj(
                        at ->
                                new LicenseAssignment(
                                        new PersonId(subscription.id() + "-" + at),
                                        subscription.sku().key(),
                                        Optional.of(subscription.id()),
                                        Optional.empty(),
                                        LicenseAssignment.State.ACTIVE,
                                        T.minus(Duration.ofDays(30))))
                .toList();
    }
}
