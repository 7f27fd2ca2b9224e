package app.productdesk.application.port.store;

import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.RemovalRun;
import java.util.Collection;
import java.util.concurrent.CancellationException;

/// What bringing files in changes besides subscriptions; valid only inside its [WorkspaceChange].
public interface IntakeChange {

    /// The head of the activity’s chain as it is now.
    ChainHead head();

    /// Lets these be all the people, groups, memberships and assignments there are.
    ///
    /// @param progress is told of them, and asked whether to stop
    /// @throws CancellationException when it was stopped; let it end the change
    void replacePeople(
            Collection<Person> people,
            Collection<Group> groups,
            Collection<Membership> memberships,
            Collection<LicenseAssignment> assignments,
            Progress progress);

    /// Lets this be the organization’s domain where none is known; a known one stays.
    void tellDomain(String domain);

    /// Lets a subscription have what another one had that only stood for it: its charges, its
    /// removals and its receipts. What the receipts say stays as it is.
    void succeed(SubscriptionId standIn, SubscriptionId subscription);

    /// Takes a subscription out with its charges, as if it had never been there.
    ///
    /// @return false, and nothing is done, where a removal or a receipt names it
    boolean forget(SubscriptionId subscription);

    /// Writes down how far a removal has come, whom it is about by the ids of now, and what is to
    /// be done next.
    ///
    /// @throws RemovalJournal.StaleRun when a step was at a stage that this one may not follow
    void settle(RemovalRun run);
}
