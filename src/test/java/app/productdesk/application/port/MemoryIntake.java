package app.productdesk.application.port;

import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ChainHead;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.RemovalRun;
import app.productdesk.domain.removal.RemovalStep;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CancellationException;

/// What bringing files in changes of a [MemoryWorkspace]; the journal of removals is written at
/// once, so a change that writes there must not fail afterwards.
record MemoryIntake(MemoryContents contents, RemovalJournal journal) implements IntakeChange {

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
    public boolean forget(SubscriptionId subscription) {
        boolean named =
                journal.runs().stream().anyMatch(run -> run.subscription().equals(subscription))
                        || contents.receipts().values().stream()
                                .anyMatch(
                                        kept ->
                                                kept.receipt()
                                                        .product()
                                                        .subscription()
                                                        .equals(subscription));
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
        journal.write(
                run.id(),
                run.steps().stream().filter(step -> !before.contains(step)).toList(),
                List.of());
        journal.intend(run.id(), run.intent(), List.of());
    }
}
