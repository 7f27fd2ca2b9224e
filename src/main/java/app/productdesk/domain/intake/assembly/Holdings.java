package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Extent;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Remark;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicenseAssignment.State;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import java.time.Instant;
import java.util.ArrayList;
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
    private final Known known;
    private final Instant at;
    private final Remarks remarks;
    private final Map<Way, LicenseAssignment> ways = new LinkedHashMap<>();
    private final Set<Held> knownWays = new HashSet<>();

    Holdings(PeopleBook people, ProductBook products, Known known, Instant at, Remarks remarks) {
        this.people = people;
        this.products = products;
        this.known = known;
        this.at = at;
        this.remarks = remarks;
    }

    private record Held(PersonId holder, String product) {}

    private record Way(PersonId holder, String product, Optional<GroupId> through) {}

    /// @param facts those that are believed first before the others
    List<LicenseAssignment> read(Stream<Fact.Holds> facts, Extent covered) {
        List<LicenseAssignment> before = renamed();
        Map<Way, Instant> since = new HashMap<>();
        before.forEach(way -> since.put(wayOf(way), way.since()));
        Map<Held, List<LicenseAssignment>> told =
                before.stream()
                        .collect(
                                Collectors.groupingBy(way -> new Held(way.holder(), way.skuKey())));
        List<Fact.Holds> doubtful = new ArrayList<>();
        facts.forEach(
                fact -> {
                    if (fact.waysKnown()) {
                        add(fact, since);
                    } else {
                        doubtful.add(fact);
                    }
                });
        doubtful.forEach(fact -> addDoubtful(fact, since, told));
        if (covered != Extent.ALL) {
            before.stream()
                    .filter(way -> people.isKnown(way.holder()))
                    .forEach(way -> keep(way, covered));
        }
        return List.copyOf(ways.values());
    }

    /// What was known before, by the keys that the products have now.
    private List<LicenseAssignment> renamed() {
        Map<String, String> keys = new HashMap<>();
        for (Subscription each : known.subscriptions()) {
            Sku sku = each.sku();
            keys.computeIfAbsent(sku.key(), _ -> products.skuOf(Sighting.mention(sku)).key());
        }
        return known.assignments().stream()
                .map(
                        way ->
                                new LicenseAssignment(
                                        people.idNow(way.holder()),
                                        keys.getOrDefault(way.skuKey(), way.skuKey()),
                                        way.subscription(),
                                        way.through(),
                                        way.state(),
                                        way.since(),
                                        way.disabledPlans()))
                .toList();
    }

    private static Way wayOf(LicenseAssignment way) {
        return new Way(way.holder(), way.skuKey(), way.through());
    }

    private void add(Fact.Holds fact, Map<Way, Instant> since) {
        PersonId holder = people.mentioned(fact.who());
        String product = products.skuOf(fact.product()).key();
        knownWays.add(new Held(holder, product));
        put(fact, new Way(holder, product, fact.through()), since);
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

    /// Where files do not say all, what was known stays unless they say otherwise of the same
    /// person and product.
    private void keep(LicenseAssignment way, Extent covered) {
        if (covered == Extent.NONE || !knownWays.contains(new Held(way.holder(), way.skuKey()))) {
            ways.putIfAbsent(wayOf(way), way);
        }
    }
}
