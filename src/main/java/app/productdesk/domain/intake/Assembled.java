package app.productdesk.domain.intake;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Subscription;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The organization as the files show it, with what was known before where they say nothing.
///
/// @param tenant whose files they are; absent where none says so
/// @param subscriptions those that the files list, or that they leave alone
/// @param gone those known before that the files list no more, seen as deleted
/// @param superseded those known before that stood for subscriptions which are listed one by one
///   now
/// @param covered how much of each part the files say
public record Assembled(
        Optional<Fact.Tenant> tenant,
        List<Subscription> subscriptions,
        List<Subscription> gone,
        List<Subscription> superseded,
        List<Person> people,
        List<Group> groups,
        List<Membership> memberships,
        List<LicenseAssignment> assignments,
        Map<Part, Extent> covered,
        List<Remark> remarks) {

    /// How much of that part the files say.
    public Extent covers(Part part) {
        return covered.getOrDefault(part, Extent.NONE);
    }

    /// Whether the files say anything that can be brought in.
    public boolean saysAnything() {
        return covered.values().stream().anyMatch(extent -> extent != Extent.NONE);
    }
}
