package app.productdesk.application.licensing.run;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.port.workspace.FaultyLicenseChanger;
import app.productdesk.application.port.workspace.MemoryLicenseChanger;
import app.productdesk.application.port.workspace.MemoryRemovalJournal;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Portfolio;
import app.productdesk.domain.removal.holder.HolderCensus;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sample organization with a license service that misbehaves on cue, and time that passes only
/// when somebody waits.
final class RemovalStand {

    static final SubscriptionId P01 = new SubscriptionId("P01");
    static final GroupId SALES = new GroupId("g1");

    final MemoryLicenseChanger truth;
    final FaultyLicenseChanger service;
    final MemoryRemovalJournal journal = new MemoryRemovalJournal();

    /// How often the service had been asked to change something at each wait.
    final List<Integer> askedAtWaits = new ArrayList<>();

    final AtomicBoolean inUse = new AtomicBoolean(true);
    private final WorkspaceContent content;
    private final RemoveLicenses removal;
    private Instant now = Given.T;

    RemovalStand(Function<RemovalStand, FaultyLicenseChanger.Script> script) {
        content = SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
        truth = new MemoryLicenseChanger(content, _ -> inUse.get());
        service = new FaultyLicenseChanger(truth, script.apply(this));
        removal =
                new RemoveLicenses(
                        journal,
                        service,
                        (time, _) -> {
                            askedAtWaits.add(askedSoFar());
                            now = now.plus(time);
                        },
                        Given.GLOBAL,
                        () -> now);
    }

    private int askedSoFar() {
        return service.changesAsked();
    }

    /// Who holds P01 now.
    Holders holders() {
        var portfolio =
                new Portfolio(
                        content.organization(),
                        content.accounts(),
                        content.subscriptions(),
                        content.charges());
        var census =
                new HolderCensus(
                        portfolio.find(P01).orElseThrow(), portfolio, truth.assignments(), now);
        return census.holders(
                truth.assignments(),
                content.people().stream()
                        .collect(Collectors.toMap(Person::id, Function.identity())),
                content.groups(),
                true);
    }

    /// Six of P01’s holders: four who hold it directly, one both ways, one through the group.
    RemovalPlan plan() {
        Holders holders = holders();
        Set<PersonId> chosen = new HashSet<>();
        add(chosen, 4, holders, true, false);
        add(chosen, 1, holders, true, true);
        add(chosen, 1, holders, false, true);
        return plan(new RemovalChoice(chosen, Set.of(SALES), Set.of()));
    }

    RemovalPlan plan(RemovalChoice choice) {
        return new PlanRemoval(LicensedUserRule.LICENSED_USERS_BELOW_25, Given.GLOBAL)
                .plan(holders(), choice);
    }

    private static void add(
            Set<PersonId> chosen, int most, Holders holders, boolean direct, boolean grouped) {
        holders.all().stream()
                .filter(one -> one.direct() == direct && one.groups().isEmpty() != grouped)
                .limit(most)
                .forEach(one -> chosen.add(one.person().id()));
    }

    RunEnd remove(RemovalPlan plan, Progress progress) {
        return removal.remove(plan, new RunWatch(), progress);
    }

    RunEnd resume(Progress progress) {
        return removal.resume(run().id(), new RunWatch(), progress);
    }

    RunEnd undoAll(Progress progress) {
        Set<Integer> all =
                IntStream.rangeClosed(1, run().steps().size()).boxed().collect(Collectors.toSet());
        return removal.undo(run().id(), all, new RunWatch(), progress);
    }

    /// The only run there is, as the journal has it.
    RemovalRun run() {
        return journal.runs().getFirst();
    }

    List<RemovalStep> steps() {
        return run().steps();
    }

    /// The step that things happen to: the first that takes back somebody’s only license.
    RemovalStep marked() {
        List<PersonId> more =
                steps().stream()
                        .filter(step -> step.target() instanceof Target.Membership)
                        .map(step -> ((Target.Membership) step.target()).person())
                        .toList();
        return steps().stream()
                .filter(step -> step.target() instanceof Target.Direct)
                .filter(step -> !more.contains(((Target.Direct) step.target()).person()))
                .findFirst()
                .orElseThrow();
    }

    /// Whose step that is.
    PersonId markedPerson() {
        return ((Target.Direct) marked().target()).person();
    }

    boolean isMarked(Target target) {
        return marked().target().equals(target);
    }

    void delete(PersonId person) {
        truth.delete(person);
    }

    void take(PersonId person) {
        truth.assignments().stream()
                .filter(way -> way.holder().equals(person) && !way.isInherited())
                .filter(way -> way.subscription().equals(Optional.of(P01)))
                .forEach(truth::take);
    }

    /// Somebody who never held a license of P01 gets one.
    void giveElsewhere() {
        String product = holders().subscription().sku().key();
        Set<PersonId> have =
                Stream.concat(content.assignments().stream(), truth.assignments().stream())
                        .filter(way -> way.skuKey().equals(product))
                        .map(LicenseAssignment::holder)
                        .collect(Collectors.toSet());
        PersonId other =
                content.people().stream()
                        .map(Person::id)
                        .filter(person -> !have.contains(person))
                        .findFirst()
                        .orElseThrow();
        truth.give(
                new LicenseAssignment(
                        other,
                        product,
                        Optional.of(P01),
                        Optional.empty(),
                        LicenseAssignment.State.ACTIVE,
                        now));
    }

    Instant now() {
        return now;
    }
}
