package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.assembly.people.PeopleBook;
import app.productdesk.domain.intake.assembly.product.ProductBook;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicenseAssignment.State;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who holds a license of what, each way once. No assignment names a subscription: files do not say
/// which of two subscriptions of a product somebody’s seat is of, so they are spread (decisions 2).
final class Holdings {

    private final PeopleBook people;
    private final ProductBook products;
    private final Collection<LicenseAssignment> before;
    private final Instant at;
    private final Remarks remarks;
    private final Map<Way, LicenseAssignment> ways = new LinkedHashMap<>();
    private final Set<Held> knownWays = new HashSet<>();
    private final Set<PersonId> puzzling = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    /// @param before what was known before, under the ids of now
    Holdings(
            PeopleBook people,
            ProductBook products,
            Collection<LicenseAssignment> before,
            Instant at,
            Remarks remarks) {
        this.people = people;
        this.products = products;
        this.before = before;
        this.at = at;
        this.remarks = remarks;
    }

    private record Held(PersonId holder, String product) {}

    private record Way(PersonId holder, String product, Optional<GroupId> through) {}

    /// @param facts those that are believed first before the others
    /// @param toldInFull those of whom files say every license
    /// @param bought the keys of the products that there are subscriptions of
    List<LicenseAssignment> read(
            Stream<Fact.Holds> facts, Stream<Fact.Who> toldInFull, Set<String> bought) {
        Map<Way, Instant> since = new HashMap<>();
        before.forEach(way -> since.put(wayOf(way), way.since()));
        Map<Held, List<LicenseAssignment>> told =
                before.stream()
                        .collect(
                                Collectors.groupingBy(way -> new Held(way.holder(), way.skuKey())));
        List<Fact.Holds> doubtful = new ArrayList<>();
        facts.forEach(
                fact -> {
                    Sku sku = products.skuOf(fact.product());
                    note(fact, sku, bought);
                    if (fact.waysKnown()) {
                        add(fact, sku, since);
                    } else {
                        doubtful.add(fact);
                    }
                });
        doubtful.forEach(fact -> addDoubtful(fact, since, told));
        Set<PersonId> inFull = new HashSet<>();
        toldInFull.forEach(who -> inFull.add(people.idOf(who)));
        before.stream()
                .filter(way -> people.isKnown(way.holder()))
                .filter(way -> !isToldOtherwise(way, inFull))
                .forEach(way -> ways.putIfAbsent(wayOf(way), way));
        return List.copyOf(ways.values());
    }

    /// A license of a product that has no subscription, under a name alone, may be one of any
    /// product that nothing else in the files names.
    private void note(Fact.Holds fact, Sku sku, Set<String> bought) {
        if (bought.contains(sku.key()) || !fact.product().isNameAlone()) {
            named.add(sku.key());
        } else {
            puzzling.add(people.idOf(fact.who()));
        }
    }

    /// Whether files say that it is not held in this way any more.
    private boolean isToldOtherwise(LicenseAssignment way, Set<PersonId> inFull) {
        boolean unsure = puzzling.contains(way.holder()) && !named.contains(way.skuKey());
        return knownWays.contains(new Held(way.holder(), way.skuKey()))
                || (inFull.contains(way.holder()) && !unsure);
    }

    private static Way wayOf(LicenseAssignment way) {
        return new Way(way.holder(), way.skuKey(), way.through());
    }

    private void add(Fact.Holds fact, Sku sku, Map<Way, Instant> since) {
        PersonId holder = people.mentioned(fact.who());
        knownWays.add(new Held(holder, sku.key()));
        put(fact, new Way(holder, sku.key(), fact.through()), since);
    }

    /// A file that tells the ways apart knows better, an earlier one too.
    private void addDoubtful(
            Fact.Holds fact, Map<Way, Instant> since, Map<Held, List<LicenseAssignment>> told) {
        PersonId holder = people.mentioned(fact.who());
        Sku sku = products.skuOf(fact.product());
        var held = new Held(holder, sku.key());
        List<LicenseAssignment> earlier = told.getOrDefault(held, List.of());
        if (!earlier.isEmpty() && !people.isDeleted(holder)) {
            earlier.forEach(way -> ways.putIfAbsent(wayOf(way), way));
        } else if (!knownWays.contains(held)) {
            remarks.add(Remark.Kind.WAYS_UNKNOWN, sku.name());
            put(fact, new Way(holder, sku.key(), fact.through()), since);
        }
    }

    private void put(Fact.Holds fact, Way way, Map<Way, Instant> since) {
        if (ways.containsKey(way)) {
            return;
        }
        Optional<Instant> begin = fact.since().or(() -> Optional.ofNullable(since.get(way)));
        if (begin.isEmpty()) {
            remarks.add(Remark.Kind.SINCE_UNKNOWN, products.skuOf(fact.product()).name());
        }
        State state = people.isDeleted(way.holder()) ? State.HOLDER_DELETED : fact.state();
        ways.put(
                way,
                new LicenseAssignment(
                        way.holder(),
                        way.product(),
                        Optional.empty(),
                        way.through(),
                        state,
                        begin.orElseGet(() -> LicenseAssignment.unknownSince(at)),
                        fact.disabledPlans()));
    }
}
