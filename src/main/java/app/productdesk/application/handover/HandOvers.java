package app.productdesk.application.handover;

import app.productdesk.application.port.document.HandOverFormat;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.store.PeopleDirectory;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.store.SubscriptionChanger;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.handover.HandOver;
import app.productdesk.domain.handover.HandOver.Named;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.removal.holder.HolderCensus;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Leaves work to another administrator, and takes up what one has left. Blocks.
public final class HandOvers {

    private static final long LARGEST = 8L * 1024 * 1024;

    private final Workspace workspace;
    private final HandOverFormat format;
    private final FileStore files;
    private final Operator operator;
    private final InstantSource clock;

    /// What of a workspace it takes.
    public record Workspace(
            ProductCatalog catalog, PeopleDirectory people, SubscriptionChanger changer) {}

    public HandOvers(
            Workspace workspace,
            HandOverFormat format,
            FileStore files,
            Operator operator,
            InstantSource clock) {
        this.workspace = workspace;
        this.format = format;
        this.files = files;
        this.operator = operator;
        this.clock = clock;
    }

    /// What became of opening a file.
    public sealed interface Opened {

        /// It can be taken up.
        ///
        /// @param people those of its people who still hold a license; nobody for a cancellation
        record Ready(HandOver handOver, Set<PersonId> people) implements Opened {}

        /// Nobody it names holds a license any more.
        record NothingLeft(HandOver handOver) implements Opened {}

        /// It belongs to another organization.
        record AnotherOrganization(HandOver handOver) implements Opened {}

        /// Its subscription is not there.
        record UnknownSubscription(HandOver handOver) implements Opened {}
    }

    /// Writes the file, and into the activity that it was written.
    ///
    /// @param people whose licenses are to go; empty for a cancellation
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be written
    public void write(Path file, Purpose purpose, SubscriptionId id, Set<PersonId> people) {
        ProductCatalog.Snapshot snapshot = workspace.catalog().snapshot();
        Organization organization = snapshot.portfolio().organization();
        Subscription subscription = snapshot.portfolio().find(id).orElseThrow();
        List<Named> named =
                workspace.people().people(people).values().stream()
                        .map(person -> new Named(person.id(), person.userName()))
                        .sorted(Comparator.comparing(Named::userName))
                        .toList();
        var handOver =
                new HandOver(
                        purpose,
                        organization.name(),
                        organization.domain(),
                        id,
                        subscription.sku().name(),
                        named,
                        operator.name(),
                        clock.instant());
        files.write(file, format.write(handOver));
        note(handOver);
    }

    /// Reads a file; nothing is changed.
    ///
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be read
    /// @throws app.productdesk.application.port.document.DocumentFault when it is none of ours
    public Opened open(Path file) {
        HandOver handOver = format.read(files.read(file, LARGEST));
        ProductCatalog.Snapshot snapshot = workspace.catalog().snapshot();
        if (!snapshot.portfolio().organization().domain().equals(handOver.domain())) {
            return new Opened.AnotherOrganization(handOver);
        }
        if (snapshot.portfolio().find(handOver.subscription()).isEmpty()) {
            return new Opened.UnknownSubscription(handOver);
        }
        Set<PersonId> left = holding(handOver, snapshot);
        return handOver.purpose() == Purpose.REMOVE_LICENSES && left.isEmpty()
                ? new Opened.NothingLeft(handOver)
                : new Opened.Ready(handOver, left);
    }

    private Set<PersonId> holding(HandOver handOver, ProductCatalog.Snapshot snapshot) {
        Subscription subscription =
                snapshot.portfolio().find(handOver.subscription()).orElseThrow();
        Set<PersonId> holders =
                new HolderCensus(
                                subscription,
                                snapshot.portfolio(),
                                snapshot.assignments(),
                                clock.instant())
                        .people();
        Map<String, PersonId> byName =
                workspace.people().everybody().stream()
                        .collect(
                                Collectors.toMap(
                                        person -> lower(person.userName()),
                                        Person::id,
                                        (one, _) -> one));
        return handOver.people().stream()
                .map(
                        named ->
                                holders.contains(named.id())
                                        ? named.id()
                                        : byName.getOrDefault(lower(named.userName()), named.id()))
                .filter(holders::contains)
                .collect(Collectors.toSet());
    }

    /// Another workspace may know somebody by another id: files without ids know only user names.
    private static String lower(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }

    private void note(HandOver handOver) {
        workspace
                .changer()
                .change(
                        change -> {
                            change.record(
                                    new ActivityEntry(
                                            handOver.at(),
                                            operator.name(),
                                            ActivityEntry.Kind.HANDED_OVER,
                                            handOver.subscription(),
                                            Optional.empty(),
                                            handOver.purpose().name()));
                            return true;
                        });
    }
}
