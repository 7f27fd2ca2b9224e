package app.productdesk.domain.intake;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Subscription;
import java.util.Collection;
import java.util.List;

/// What was known of an organization before the files were read.
public record Known(
        Collection<Subscription> subscriptions,
        Collection<Person> people,
        Collection<Group> groups,
        Collection<Membership> memberships,
        Collection<LicenseAssignment> assignments) {

    public static final Known NOTHING =
            new Known(List.of(), List.of(), List.of(), List.of(), List.of());
}
