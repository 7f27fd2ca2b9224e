package app.productdesk.application.port.workspace;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.purchase.BillingAccount;
import java.util.List;

/// What a new workspace begins with.
///
/// @param memberships who is in which group, whether the group gives them anything or not
public record WorkspaceContent(
        Organization organization,
        List<BillingAccount> accounts,
        List<Subscription> subscriptions,
        List<Charge> charges,
        List<Person> people,
        List<Group> groups,
        List<Membership> memberships,
        List<LicenseAssignment> assignments) {

    public WorkspaceContent {
        accounts = List.copyOf(accounts);
        subscriptions = List.copyOf(subscriptions);
        charges = List.copyOf(charges);
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        memberships = List.copyOf(memberships);
        assignments = List.copyOf(assignments);
    }

    /// The content where the members of groups are those who inherit something through them.
    public WorkspaceContent(
            Organization organization,
            List<BillingAccount> accounts,
            List<Subscription> subscriptions,
            List<Charge> charges,
            List<Person> people,
            List<Group> groups,
            List<LicenseAssignment> assignments) {
        this(
                organization,
                accounts,
                subscriptions,
                charges,
                people,
                groups,
                membersOf(assignments),
                assignments);
    }

    private static List<Membership> membersOf(List<LicenseAssignment> assignments) {
        return assignments.stream()
                .flatMap(
                        way ->
                                way.through().stream()
                                        .map(group -> new Membership(group, way.holder())))
                .distinct()
                .toList();
    }
}
