package app.productdesk.domain.intake.assembly;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.assembly.people.PeopleBook;
import app.productdesk.domain.intake.assembly.source.Sources;
import app.productdesk.domain.intake.outcome.Mismatch;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whose files these are, as far as they show it. Few files name their tenant, so that the people
/// and the subscriptions in them have to tell.
final class Origin {

    private final Sources sources;
    private final Known known;
    private final PeopleBook people;

    /// @param people who has learned everybody
    Origin(Sources sources, Known known, PeopleBook people) {
        this.sources = sources;
        this.known = known;
        this.people = people;
    }

    Optional<Mismatch> mismatch() {
        long tenants =
                sources.facts(Fact.Tenant.class)
                        .flatMap(tenant -> tenant.id().stream())
                        .distinct()
                        .count();
        if (tenants > 1) {
            return Optional.of(Mismatch.SEVERAL_ORGANIZATIONS);
        }
        boolean strange = people.nameAnybody() ? people.areStrangers() : areStrangeSubscriptions();
        return strange ? Optional.of(Mismatch.ANOTHER_ORGANIZATION) : Optional.empty();
    }

    private boolean areStrangeSubscriptions() {
        Set<SubscriptionId> before =
                known.subscriptions().stream()
                        .map(Subscription::id)
                        .filter(id -> !id.isStandIn())
                        .collect(Collectors.toSet());
        Set<SubscriptionId> now =
                Stream.concat(
                                sources.facts(Fact.Bought.class).map(Fact.Bought::id),
                                sources.facts(Fact.Stock.class)
                                        .flatMap(stock -> stock.subscriptions().stream()))
                        .collect(Collectors.toSet());
        return !before.isEmpty() && !now.isEmpty() && Collections.disjoint(before, now);
    }
}
