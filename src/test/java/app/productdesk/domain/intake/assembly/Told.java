package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.FileReading.Listing;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Facts as short as tests want them: what is not named is not said by the file.
public final class Told {

    /// The GUID of the product that is called E3.
    public static final UUID E3 = new UUID(3, 3);

    /// How most files name it.
    public static final Product PRODUCT =
            new Product(Optional.of(E3), Optional.of("SPE_E3"), Optional.empty());

    /// Its one subscription.
    public static final SubscriptionId S1 = new SubscriptionId("s-1");

    private Told() {}

    /// A file of that kind that says all there is.
    public static FileReading file(FileKind kind, Fact... facts) {
        return new FileReading(
                kind.name(),
                Set.of(kind),
                List.of(facts),
                facts.length,
                Listing.ALL,
                Optional.empty(),
                List.of(),
                0);
    }

    /// The first of several pages.
    public static FileReading page(FileKind kind, Fact... facts) {
        return new FileReading(
                kind.name(),
                Set.of(kind),
                List.of(facts),
                facts.length,
                Listing.PAGE,
                Optional.empty(),
                List.of(),
                0);
    }

    /// One page of an answer that has so many records in all.
    public static FileReading pageOf(long total, FileKind kind, Fact... facts) {
        return new FileReading(
                kind.name(),
                Set.of(kind),
                List.of(facts),
                facts.length,
                Listing.PAGE,
                Optional.of(total),
                List.of(),
                0);
    }

    /// E3 counted with its one subscription.
    public static Fact.Stock stock(int bought, int assigned) {
        return new Fact.Stock(
                PRODUCT, bought, assigned, true, SubscriptionStatus.ACTIVE, List.of(S1));
    }

    /// E3 listed one by one.
    public static Fact.Bought bought(String id, SubscriptionStatus status, int count) {
        return new Fact.Bought(
                new SubscriptionId(id),
                PRODUCT,
                status,
                count,
                false,
                Optional.of(Instant.parse("2026-03-01T00:00:00Z")),
                Optional.empty(),
                Optional.empty());
    }

    public static Fact.Who who(String id, String userName) {
        return new Fact.Who(
                id.isEmpty() ? Optional.empty() : Optional.of(new PersonId(id)), userName);
    }

    /// An account that is there.
    ///
    /// @param department empty where the file does not say
    public static Fact.Account account(Fact.Who who, String name, String department) {
        return new Fact.Account(
                who,
                Optional.of(name).filter(said -> !said.isEmpty()),
                Optional.of(department).filter(said -> !said.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /// An account in the recycle bin.
    public static Fact.Account deleted(Fact.Who who) {
        return new Fact.Account(
                who,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /// That product, given directly.
    public static Fact.Holds holds(Fact.Who who, Product product) {
        return new Fact.Holds(
                who,
                product,
                Optional.empty(),
                true,
                LicenseAssignment.State.ACTIVE,
                Optional.of(Instant.parse("2026-04-01T00:00:00Z")),
                List.of());
    }

    /// E3 through that group.
    public static Fact.Holds holdsThrough(Fact.Who who, String group) {
        return new Fact.Holds(
                who,
                PRODUCT,
                Optional.of(new GroupId(group)),
                true,
                LicenseAssignment.State.ACTIVE,
                Optional.empty(),
                List.of());
    }

    /// Nothing besides what the file says of them.
    public static Fact.AllHeld allOf(Fact.Who who) {
        return new Fact.AllHeld(who);
    }

    /// A product in a table that does not tell the ways apart.
    public static Fact.Holds somehow(Fact.Who who, Product product) {
        return new Fact.Holds(
                who,
                product,
                Optional.empty(),
                false,
                LicenseAssignment.State.ACTIVE,
                Optional.empty(),
                List.of());
    }
}
