package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.assembly.people.PeopleBook;
import app.productdesk.domain.intake.assembly.people.Teams;
import app.productdesk.domain.intake.assembly.product.ProductBook;
import app.productdesk.domain.intake.assembly.product.Purchases;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.assembly.source.Sources;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Part;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.NewNames;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts together what several files say (live-tenant-facts 5). Nothing is made up: what no file
/// says and nobody told is missing, and what is doubtful is said in a remark.
public final class Assembly {

    private final Sources sources;
    private final Known known;
    private final Instant at;
    private final Remarks remarks = new Remarks();
    private final Map<Part, Extent> covered;
    private final ProductBook products = new ProductBook(remarks);
    private final PeopleBook people;

    private Assembly(Collection<FileReading> files, Known known, Reach reach, Instant at) {
        this.sources = new Sources(files, reach);
        this.known = known;
        this.at = at;
        this.covered = sources.covered();
        this.people = new PeopleBook(covered(Part.PEOPLE), remarks);
    }

    /// The organization as these files show it.
    ///
    /// @param files those that cannot be used are passed over
    /// @param known what was known before; it stays where the files say nothing
    /// @param reach how far the person takes the files to go
    /// @param at when the files were read
    public static Assembled of(
            Collection<FileReading> files, Known known, Reach reach, Instant at) {
        return new Assembly(files, known, reach, at).assembled();
    }

    private Assembled assembled() {
        sources.remark(covered, remarks);
        learnProducts();
        new Disagreements(sources, products, remarks).remark();
        var bought = new Purchases(sources, products, known, at, remarks).read();
        known.people().forEach(people::remember);
        sources.files().forEach(people::learn);
        sources.facts(Fact.Holds.class).forEach(holds -> people.meet(holds.who()));
        sources.facts(Fact.Member.class).forEach(member -> people.meet(member.who()));
        NewNames names = names(bought.successors());
        List<LicenseAssignment> before = known.assignments().stream().map(names::of).toList();
        List<LicenseAssignment> holdings =
                new Holdings(people, products, before, at, remarks)
                        .read(
                                sources.facts(Fact.Holds.class),
                                sources.toldInFull(),
                                keysOf(bought.subscriptions()));
        var teams = new Teams(sources, people, known);
        List<Membership> memberships = teams.memberships(covered(Part.MEMBERS), holdings);
        List<Person> everybody = people.everybody();
        holdings = people.stillThere(holdings);
        List<Group> groups = teams.groups(covered(Part.GROUPS), holdings, remarks);
        var holders = new HolderCount(sources, products, known, names, holdings, remarks);
        holders.compare();
        return new Assembled(
                sources.facts(Fact.Tenant.class).findFirst(),
                holders.toldIn(bought.subscriptions()),
                bought.gone(),
                bought.superseded(),
                everybody,
                groups,
                teams.within(memberships, groups),
                holdings,
                covered,
                names,
                new Origin(sources, known, people).mismatch(),
                remarks.all());
    }

    private static Set<String> keysOf(Collection<Subscription> subscriptions) {
        return subscriptions.stream().map(one -> one.sku().key()).collect(Collectors.toSet());
    }

    /// Under which ids things go now that were known under others.
    private NewNames names(Map<SubscriptionId, SubscriptionId> successors) {
        Map<PersonId, PersonId> persons = new HashMap<>();
        for (Person person : known.people()) {
            PersonId now = people.idNow(person.id());
            if (!now.equals(person.id())) {
                persons.put(person.id(), now);
            }
        }
        Map<String, String> keys = new HashMap<>();
        known.assignments().stream()
                .map(LicenseAssignment::skuKey)
                .distinct()
                .forEach(key -> keys.put(key, products.keyNow(key)));
        for (Subscription each : known.subscriptions()) {
            keys.put(each.sku().key(), products.now(each.sku()).key());
        }
        keys.entrySet().removeIf(key -> key.getKey().equals(key.getValue()));
        return new NewNames(persons, keys, successors);
    }

    private void learnProducts() {
        sources.facts(Fact.ProductName.class)
                .forEach(
                        named ->
                                products.learn(
                                        new Product(
                                                named.product().id(),
                                                named.product().partNumber(),
                                                Optional.of(named.name())),
                                        false));
        sources.facts(Fact.Stock.class).forEach(stock -> products.learn(stock.product(), true));
        sources.facts(Fact.Bought.class).forEach(bought -> products.learn(bought.product(), true));
        known.subscriptions().stream()
                .map(Subscription::sku)
                .distinct()
                .forEach(sku -> products.learn(mentioned(sku), true));
    }

    /// A code that stood for a name is none.
    private static Product mentioned(Sku sku) {
        boolean named =
                sku.partNumber().filter(sku.name()::equals).isEmpty()
                        && sku.id().map(Object::toString).filter(sku.name()::equals).isEmpty();
        return new Product(
                sku.id(), sku.partNumber(), named ? Optional.of(sku.name()) : Optional.empty());
    }

    private Extent covered(Part part) {
        return covered.getOrDefault(part, Extent.NONE);
    }
}
