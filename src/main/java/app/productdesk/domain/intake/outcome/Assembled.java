package app.productdesk.domain.intake.outcome;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.removal.run.NewNames;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The organization as the files show it, with what was known before where they say nothing.
///
/// @param tenant whose files they are; absent where none says so
/// @param subscriptions those that the files list, or that they leave alone
/// @param gone those known before that the files list no more, seen as deleted
/// @param superseded those known before that stood for subscriptions which are listed one by one
///   now
/// @param covered how much of each part the files say
/// @param names the ids under which what was known before goes now
/// @param mismatch why none of it may be brought in; absent where nothing speaks against it
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
        NewNames names,
        Optional<Mismatch> mismatch,
        List<Remark> remarks) {

    /// A verified domain of the organization: the default one where a file says it, else the one
    /// most user names end with, as Microsoft gives no user name of a domain that is not verified.
    /// Empty where there is no user name.
    public Optional<String> domain() {
        return tenant.flatMap(Fact.Tenant::domain).or(this::domainOfMost);
    }

    private Optional<String> domainOfMost() {
        return people.stream()
                .map(Person::userName)
                .filter(name -> name.indexOf('@') > 0)
                .map(name -> name.substring(name.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isBlank())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /// How much of that part the files say.
    public Extent covers(Part part) {
        return covered.getOrDefault(part, Extent.NONE);
    }

    /// Whether the files say anything that can be brought in.
    public boolean saysAnything() {
        return covered.values().stream().anyMatch(extent -> extent != Extent.NONE);
    }
}
