package app.productdesk.application.port.workspace;

import app.productdesk.application.port.store.IntakeChange;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.port.store.RemovalJournal;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.ChargeId;
import app.productdesk.domain.removal.run.NewNames;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

/// What bringing files in changes of a [MemoryWorkspace]; the journal of removals is written at
/// once, so a change that writes there must not fail afterwards.
record MemoryIntake(MemoryContents contents, MemoryRemovalJournal journal) implements IntakeChange {

    @Override
    public ChainHead head() {
        return contents.activity().tip().head();
    }

    @Override
    public void replacePeople(
            Collection<Person> people,
            Collection<Group> groups,
            Collection<Membership> memberships,
            Collection<LicenseAssignment> assignments,
            Progress progress) {
        if (progress.stopRequested()) {
            throw new CancellationException("stopped");
        }
        contents.people().become(new MemoryContents.People(people, groups, memberships));
        contents.assignments().clear();
        contents.assignments().addAll(assignments);
    }

    @Override
    public void tellDomain(String domain) {
        contents.people().tellDomain(domain);
    }

    @Override
    public void succeed(SubscriptionId standIn, SubscriptionId subscription) {
        var names = new NewNames(Map.of(), Map.of(), Map.of(standIn, subscription));
        journal.runs().stream()
                .filter(run -> run.subscription().equals(standIn))
                .forEach(run -> journal.become(names.of(run)));
        receiptsOf(standIn)
                .forEach(kept -> contents.handedOn().put(kept.receipt().number(), subscription));
        List<Charge> charges =
                contents.charges().values().stream()
                        .filter(each -> each.subscription().equals(standIn))
                        .toList();
        contents.charges().values().removeAll(charges);
        charges.forEach(
                each ->
                        contents.charges()
                                .put(moved(each, subscription).id(), moved(each, subscription)));
    }

    private static Charge moved(Charge charge, SubscriptionId to) {
        return new Charge(
                new ChargeId(to.value(), charge.id().cycle()),
                to,
                charge.price(),
                charge.amount(),
                charge.settled(),
                charge.period(),
                charge.chargedAt(),
                charge.cycle());
    }

    private List<KeptReceipt> receiptsOf(SubscriptionId subscription) {
        return contents.receipts().values().stream()
                .filter(kept -> contents.subscriptionOf(kept).equals(subscription))
                .toList();
    }

    @Override
    public boolean forget(SubscriptionId subscription) {
        boolean named =
                !receiptsOf(subscription).isEmpty()
                        || journal.runs().stream()
                                .anyMatch(run -> run.subscription().equals(subscription));
        if (!named) {
            contents.charges().values().removeIf(each -> each.subscription().equals(subscription));
            contents.subscriptions().remove(subscription);
        }
        return !named;
    }

    @Override
    public void settle(RemovalRun run) {
        List<RemovalStep> before =
                journal.find(run.id())
                        .orElseThrow(() -> new RemovalJournal.StaleRun("there is no " + run.id()))
                        .steps();
        for (RemovalStep step : run.steps()) {
            RemovalStep known = before.get(step.number() - 1);
            if (!known.state().equals(step.state()) && !step.stage().mayFollow(known.stage())) {
                throw new RemovalJournal.StaleRun(step.stage() + " after " + known.stage());
            }
        }
        journal.become(run);
    }
}
