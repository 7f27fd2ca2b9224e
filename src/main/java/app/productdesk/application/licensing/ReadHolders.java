package app.productdesk.application.licensing;

import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.ProductCatalog.Snapshot;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.HolderCensus;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.pasted.Directory;
import app.productdesk.domain.removal.pasted.KnownPeople;
import java.time.InstantSource;
import java.util.Optional;

/// Reads who holds a license through a subscription, and everything a removal needs to know of
/// them. Blocks: 100,000 people take a second.
public final class ReadHolders {

    private final ProductCatalog catalog;
    private final PeopleDirectory people;
    private final InstantSource clock;

    public ReadHolders(ProductCatalog catalog, PeopleDirectory people, InstantSource clock) {
        this.catalog = catalog;
        this.people = people;
        this.clock = clock;
    }

    /// The holders as they are now; empty when there is no such subscription.
    public Optional<Holders> of(SubscriptionId id) {
        Snapshot snapshot = catalog.snapshot();
        return snapshot.portfolio().find(id).map(found -> holders(found, snapshot));
    }

    /// Whom a list of people can name: everybody of the organization, whether they hold a license
    /// or not.
    public Directory directory(Holders holders) {
        return new KnownPeople(people.everybody(), person -> holders.find(person).isPresent());
    }

    private Holders holders(Subscription subscription, Snapshot snapshot) {
        var census =
                new HolderCensus(
                        subscription,
                        snapshot.portfolio(),
                        snapshot.assignments(),
                        clock.instant());
        return census.holders(
                snapshot.assignments(),
                people.people(census.people()),
                people.groups(),
                people.tellsSignIns());
    }
}
