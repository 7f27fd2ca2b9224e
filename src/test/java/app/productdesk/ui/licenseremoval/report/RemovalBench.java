package app.productdesk.ui.licenseremoval.report;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.cancellation.CancelSubscription;
import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.handover.HandedOver;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.ReadRemovals;
import app.productdesk.application.licensing.run.RemoveLicenses;
import app.productdesk.application.licensing.run.RunWatch;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.workspace.FaultyLicenseChanger;
import app.productdesk.application.port.workspace.MemoryLicenseChanger;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Proposed;
import app.productdesk.domain.removal.plan.ConfirmedPlan;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.StepReason;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.licenseremoval.report.content.ReportUseCases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The sample organization in memory, with removals from P01 that go as the test says.
public final class RemovalBench {

    public static final SubscriptionId P01 = new SubscriptionId("P01");

    final PlainTables exported = new PlainTables();
    private final WorkspaceContent content;
    private final Workspace workspace;
    private final Map<Target, StepReason> refusals = new HashMap<>();
    private Operator operator =
            new Operator("Sanne de Boer", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of());
    private Instant now = Given.T;
    private boolean byHand;

    public RemovalBench() {
        this(SampleContents.of(SampleOrganization.NOORDWIND, Given.T));
    }

    public RemovalBench(WorkspaceContent content) {
        this.content = content;
        var info =
                new WorkspaceInfo(
                        "noordwind",
                        content.organization().name(),
                        content.organization().kind(),
                        Given.T,
                        Path.of("noordwind.desk"));
        workspace =
                new MemoryWorkspace(content, new JsonReceiptOriginal(), () -> now).workspace(info);
    }

    public Workspace workspace() {
        return workspace;
    }

    public Instant now() {
        return now;
    }

    public RemovalBench as(OperatorRole role) {
        operator = new Operator("Joost Bakker", Set.of(role), Set.of());
        return this;
    }

    /// Lets the service refuse to change anything about the step of that number.
    RemovalBench refusing(int step, StepReason reason) {
        refusals.put(target(step), reason);
        return this;
    }

    /// Lets somebody delete the person of the step of that number.
    RemovalBench deleting(int step) {
        ((MemoryLicenseChanger) workspace.licenses()).delete(personOf(step));
        return this;
    }

    /// Lets somebody take the license of the step of that number.
    RemovalBench taking(int step) {
        var truth = (MemoryLicenseChanger) workspace.licenses();
        plan(7).steps().get(step - 1).ends().forEach(truth::take);
        return this;
    }

    /// Lets somebody give licenses of P01 to people who had none.
    RemovalBench giving(int people) {
        var truth = (MemoryLicenseChanger) workspace.licenses();
        Holders holders = holders();
        Set<PersonId> ever =
                content.assignments().stream()
                        .filter(way -> way.skuKey().equals(holders.subscription().sku().key()))
                        .map(LicenseAssignment::holder)
                        .collect(Collectors.toSet());
        content.people().stream()
                .filter(person -> !ever.contains(person.id()))
                .limit(people)
                .forEach(
                        person ->
                                truth.give(
                                        new LicenseAssignment(
                                                person.id(),
                                                holders.subscription().sku().key(),
                                                Optional.of(P01),
                                                Optional.empty(),
                                                LicenseAssignment.State.ACTIVE,
                                                now)));
        return this;
    }

    RemovalBench later(Duration time) {
        now = now.plus(time);
        return this;
    }

    /// Removes what is proposed; and also three who leave a group, where that many are asked for.
    RemovalBench removed(int people) {
        remover().remove(plan(people), new RunWatch(), Progress.unwatched());
        return later(Duration.ofMinutes(4));
    }

    /// Removes as many steps, and stops.
    public RemovalBench stoppedAfter(int steps) {
        remover().remove(plan(7), new RunWatch(), stoppingAfter(steps));
        return later(Duration.ofMinutes(4));
    }

    /// Hands what is proposed over to be removed by hand.
    public RemovalBench handedOver(int people) {
        byHand = true;
        handedOver().begin(plan(people), now);
        return later(Duration.ofDays(2));
    }

    /// Says of so many that were handed over that they are gone.
    RemovalBench told(int people) {
        Set<Target> told =
                run().steps().stream()
                        .limit(people)
                        .map(RemovalStep::target)
                        .collect(Collectors.toSet());
        remover().follow(ConfirmedPlan.of(holders(), told), new RunWatch(), Progress.unwatched());
        return this;
    }

    RemovalBench withdrawn() {
        handedOver().withdraw(id());
        return this;
    }

    RemovalBench undone() {
        Set<Integer> all =
                run().steps().stream().map(step -> step.number()).collect(Collectors.toSet());
        remover().undo(run().id(), all, new RunWatch(), Progress.unwatched());
        return this;
    }

    public RemovalRun run() {
        return workspace.journal().runs().getFirst();
    }

    RunId id() {
        return run().id();
    }

    public RemoveLicenses remover() {
        return new RemoveLicenses(
                workspace.journal(),
                new FaultyLicenseChanger(workspace.licenses(), this::fault),
                (time, _) -> now = now.plus(time),
                operator,
                () -> now);
    }

    public ReportUseCases useCases(TableSaving saving) {
        return new ReportUseCases(
                new ReadRemovals(workspace.journal()),
                readHolders(),
                new CancelSubscription(
                        workspace.catalog(),
                        workspace.changer(),
                        new CancellationPolicy(
                                LicensedUserRule.LICENSED_USERS_BELOW_25,
                                RefundPolicy.STARTED_DAYS_HALF_UP),
                        operator,
                        () -> now),
                remover(),
                saving,
                operator,
                Optional.of(handedOver()).filter(_ -> byHand));
    }

    public HandedOver handedOver() {
        return new HandedOver(workspace.journal(), operator, () -> now);
    }

    ExportTable exportTable() {
        return exported.into(new NoFiles());
    }

    private PersonId personOf(int step) {
        return ((Target.Direct) target(step)).person();
    }

    private Target target(int step) {
        return workspace.journal().runs().isEmpty()
                ? plan(7).steps().get(step - 1).target()
                : run().steps().get(step - 1).target();
    }

    private Optional<FaultyLicenseChanger.Fault> fault(Target target, int call) {
        return Optional.ofNullable(refusals.get(target))
                .map(FaultyLicenseChanger.Fault.Refused::new);
    }

    private static Progress stoppingAfter(int steps) {
        return new Progress() {
            private long settled;

            @Override
            public void report(long done, long total) {
                settled = done;
            }

            @Override
            public boolean stopRequested() {
                return settled >= steps;
            }
        };
    }

    private Holders holders() {
        return readHolders().of(P01).orElseThrow();
    }

    public Operator operator() {
        return operator;
    }

    public ReadHolders readHolders() {
        return new ReadHolders(workspace.catalog(), workspace.people(), () -> now);
    }

    private RemovalPlan plan(int people) {
        var planning =
                new PlanRemoval(
                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                        new Operator("Sanne", Set.of(OperatorRole.GLOBAL_ADMINISTRATOR), Set.of()));
        Holders holders = holders();
        Set<PersonId> chosen =
                planning.proposal(holders).stream()
                        .limit(Math.min(people, 7))
                        .map(Proposed::holding)
                        .map(holding -> holding.person().id())
                        .collect(Collectors.toSet());
        if (people > 7) {
            holders.all().stream()
                    .filter(holding -> !holding.groups().isEmpty())
                    .limit(people - 7)
                    .forEach(holding -> chosen.add(holding.person().id()));
        }
        return planning.plan(
                holders, new RemovalChoice(chosen, Set.of(new GroupId("g1")), Set.of()));
    }

    private static final class NoFiles implements FileStore {
        @Override
        public void write(Path file, byte[] bytes) {
            // nobody reads it
        }

        @Override
        public byte[] read(Path file, long most) {
            return new byte[0];
        }
    }
}
