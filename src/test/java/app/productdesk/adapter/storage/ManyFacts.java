package app.productdesk.adapter.storage;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.FileReading.Listing;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What files say of a large organization: everybody holds three of ten products.
final class ManyFacts {

    private static final int PRODUCTS = 10;
    private static final int EACH = 3;

    private ManyFacts() {}

    /// @param people how many
    static List<FileReading> of(int people) {
        return List.of(
                reading(FileKind.SUBSCRIBED_SKUS, stocks(people)),
                reading(FileKind.USERS, accounts(people)));
    }

    private static FileReading reading(FileKind kind, List<Fact> facts) {
        return new FileReading(
                kind.name(),
                Set.of(kind),
                facts,
                facts.size(),
                Listing.ALL,
                Optional.empty(),
                List.of(),
                0);
    }

    private static List<Fact> stocks(int people) {
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number < PRODUCTS; number++) {
            facts.add(
                    new Fact.Stock(
                            product(number),
                            people,
                            people * EACH / PRODUCTS,
                            true,
                            SubscriptionStatus.ACTIVE,
                            List.of(new SubscriptionId("subscription-" + number))));
        }
        return facts;
    }

    private static List<Fact> accounts(int people) {
        Instant since = Instant.parse("2026-01-05T08:00:00Z");
        List<Fact> facts = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            var who =
                    new Fact.Who(
                            Optional.of(new PersonId(new UUID(number, number).toString())),
                            "person.%06d@noordwind.example".formatted(number));
            facts.add(
                    new Fact.Account(
                            who,
                            Optional.of("Person " + number),
                            Optional.of("Department " + number % 17),
                            Optional.of(Person.Kind.USER),
                            Optional.of(false),
                            Optional.of(since.plusSeconds(number)),
                            false));
            for (int held = 0; held < EACH; held++) {
                facts.add(
                        new Fact.Holds(
                                who,
                                product(number + held),
                                Optional.empty(),
                                true,
                                LicenseAssignment.State.ACTIVE,
                                Optional.of(since.plusSeconds(number)),
                                List.of()));
            }
        }
        return facts;
    }

    private static Product product(int number) {
        int of = number % PRODUCTS;
        return new Product(
                Optional.of(new UUID(of, 1)), Optional.of("PART_" + of), Optional.of("Name " + of));
    }
}
