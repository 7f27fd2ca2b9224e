package app.productdesk.application.port;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.BillingAccount;
import app.productdesk.domain.product.Charge;
import app.productdesk.domain.product.Organization;
import app.productdesk.domain.product.Subscription;
import java.util.List;

/// What a new workspace begins with.
public record WorkspaceContent(
        Organization organization,
        List<BillingAccount> accounts,
        List<Subscription> subscriptions,
        List<Charge> charges,
        List<Person> people,
        List<Group> groups,
        List<LicenseAssignment> assignments) {

    public WorkspaceContent {
        accounts = List.copyOf(accounts);
        subscriptions = List.copyOf(subscriptions);
        charges = List.copyOf(charges);
        people = List.copyOf(people);
        groups = List.copyOf(groups);
        assignments = List.copyOf(assignments);
    }
}
