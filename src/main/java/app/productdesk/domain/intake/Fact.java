package app.productdesk.domain.intake;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One thing that a file says. What the file does not say is absent, never guessed.
public sealed interface Fact {

    /// Whose files these are.
    ///
    /// @param domain the default verified domain
    /// @param id of the tenant
    record Tenant(String name, Optional<String> domain, Optional<String> id) implements Fact {}

    /// A product that was bought, all its subscriptions together.
    ///
    /// @param bought licenses that can be used now
    /// @param assigned licenses that are taken
    /// @param forPeople false where people cannot hold a license of it
    /// @param subscriptions their ids; empty where the file does not say
    record Stock(
            Product product,
            int bought,
            int assigned,
            boolean forPeople,
            SubscriptionStatus status,
            List<SubscriptionId> subscriptions)
            implements Fact {

        public Stock {
            subscriptions = List.copyOf(subscriptions);
        }
    }

    /// One subscription.
    ///
    /// @param bought licenses of it
    /// @param created when it was made
    /// @param next when its status changes unless somebody acts
    /// @param owner the id of the tenant that made it; empty where the file names none
    record Bought(
            SubscriptionId id,
            Product product,
            SubscriptionStatus status,
            int bought,
            boolean trial,
            Optional<Instant> created,
            Optional<Instant> next,
            Optional<String> owner)
            implements Fact {}

    /// Who an account is: by its id where the file has it, else by its user name.
    record Who(Optional<PersonId> id, String userName) {}

    /// An account.
    ///
    /// @param deleted whether it is in the recycle bin
    record Account(
            Who who,
            Optional<String> displayName,
            Optional<String> department,
            Optional<Person.Kind> kind,
            Optional<Boolean> signInBlocked,
            Optional<Instant> lastSignIn,
            boolean deleted)
            implements Fact {}

    /// A license that somebody holds, one fact for each way.
    ///
    /// @param through the group it comes from; absent for a direct one, and where the file does not
    ///   tell the two apart (`waysKnown` is false then)
    /// @param since when it was assigned
    record Holds(
            Who who,
            Product product,
            Optional<GroupId> through,
            boolean waysKnown,
            LicenseAssignment.State state,
            Optional<Instant> since,
            List<String> disabledPlans)
            implements Fact {

        public Holds {
            disabledPlans = List.copyOf(disabledPlans);
        }
    }

    /// The file says every license that somebody holds: what they held besides is gone.
    record AllHeld(Who who) implements Fact {}

    /// A group.
    record Team(GroupId id, String name, Group.Kind kind) implements Fact {}

    /// Somebody is in a group.
    record Member(GroupId group, Who who) implements Fact {}

    /// A readable name for a product.
    record ProductName(Product product, String name) implements Fact {}
}
