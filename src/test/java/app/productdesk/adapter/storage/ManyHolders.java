package app.productdesk.adapter.storage;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Noordwind with many people who hold P01: of every twenty, fourteen directly, three both ways and
/// three through *Verkoop-NL* only; some with services turned off, some blocked, some long away.
public final class ManyHolders {

    /// The subscription they hold.
    public static final SubscriptionId P01 = new SubscriptionId("P01");

    /// The group through which some do.
    public static final GroupId SALES = new GroupId("g1");

    private ManyHolders() {}

    /// Everything the workspace begins with.
    ///
    /// @param count how many hold P01, nobody else besides
    public static WorkspaceContent content(int count) {
        WorkspaceContent sample = SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
        List<Person> people = new ArrayList<>(sample.people());
        List<LicenseAssignment> assignments =
                new ArrayList<>(
                        sample.assignments().stream()
                                .filter(way -> !way.subscription().equals(Optional.of(P01)))
                                .filter(way -> way.through().filter(SALES::equals).isEmpty())
                                .toList());
        Subscription p01 =
                sample.subscriptions().stream()
                        .filter(one -> one.id().equals(P01))
                        .findFirst()
                        .orElseThrow();
        IntStream.range(0, count)
                .forEach(
                        number -> {
                            people.add(person(number));
                            assignments.addAll(ways(number, p01.sku()));
                        });
        return new WorkspaceContent(
                sample.organization(),
                sample.accounts(),
                sample.subscriptions().stream()
                        .map(one -> one.id().equals(P01) ? withSeats(one, count) : one)
                        .toList(),
                sample.charges(),
                people,
                sample.groups(),
                assignments);
    }

    private static Subscription withSeats(Subscription one, int seats) {
        Purchase bought = one.purchase();
        return new Subscription(
                one.id(),
                one.sku(),
                new Purchase(
                        bought.channel(),
                        bought.account(),
                        new Quantity.Licenses(seats),
                        bought.unitPrice(),
                        bought.paidWith()),
                one.term(),
                one.renewal(),
                one.trialUntil(),
                one.traits(),
                one.kinship(),
                one.ending());
    }

    private static Person person(int number) {
        return new Person(
                new PersonId("many-%06d".formatted(number)),
                "Person " + number,
                "person.%06d@noordwind.example".formatted(number),
                "Department " + number % 17,
                Person.Kind.USER,
                number % 23 == 0,
                number % 19 == 0
                        ? Optional.empty()
                        : Optional.of(Given.T.minus(Duration.ofHours(number % 4_000))));
    }

    private static List<LicenseAssignment> ways(int number, Sku sku) {
        int kind = number % 20;
        List<LicenseAssignment> ways = new ArrayList<>();
        if (kind < 17) {
            ways.add(way(number, sku, Optional.empty()));
        }
        if (kind >= 14) {
            ways.add(way(number, sku, Optional.of(SALES)));
        }
        return ways;
    }

    private static LicenseAssignment way(int number, Sku sku, Optional<GroupId> through) {
        return new LicenseAssignment(
                new PersonId("many-%06d".formatted(number)),
                sku.key(),
                Optional.of(P01),
                through,
                LicenseAssignment.State.ACTIVE,
                Given.T.minus(Duration.ofMinutes(number)),
                number % 7 == 0 ? List.of("plan-a", "plan-b") : List.of());
    }
}
