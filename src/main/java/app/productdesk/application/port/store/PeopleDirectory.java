package app.productdesk.application.port.store;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Where people are looked up. Every call may block and may throw a [StorageFault].
public interface PeopleDirectory {

    /// The people named, with the ways in which they hold a license of that subscription’s product,
    /// ordered by user name; those who hold none, or are not known, are left out.
    ///
    /// Ways that name another subscription are left out.
    List<LicenseHolder> holders(SubscriptionId subscription, Collection<PersonId> people);

    /// The people named, by id; those who are not known are left out.
    Map<PersonId, Person> people(Collection<PersonId> people);

    /// Everybody there is, licensed or not, in no particular order.
    Collection<Person> everybody();

    /// Whether anything tells when people signed in: false where nobody is known ever to have, so
    /// that the last sign-in of everybody is not known.
    boolean tellsSignIns();

    /// All groups, in no particular order.
    List<Group> groups();

    /// Who is in which group, in no particular order.
    List<Membership> memberships();
}
