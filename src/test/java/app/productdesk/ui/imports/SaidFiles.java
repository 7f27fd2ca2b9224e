package app.productdesk.ui.imports;

import app.productdesk.application.port.file.IntakeReader;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.FileReading.Listing;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Files that are on no disk; whatever is not known here is not recognized.
final class SaidFiles implements IntakeReader {

    /// One subscription of 25 licenses.
    static final Path PRODUCTS = Path.of("products.json");

    /// The same subscription with 30 licenses.
    static final Path MORE_SEATS = Path.of("more-seats.json");

    /// One person, who holds a license of it.
    static final Path PEOPLE = Path.of("people.json");

    /// Somebody else of the same organization, who holds a license of it.
    static final Path SOMEBODY_ELSE = Path.of("somebody-else.json");

    /// Six records that cannot be read, then the end of it, and ten troubles more.
    static final Path BROKEN = Path.of("broken.json");

    private static final Product E3 =
            new Product(
                    Optional.of(UUID.fromString("6fd2c87f-b296-42f0-b197-1e91e994b900")),
                    Optional.of("ENTERPRISEPACK"),
                    Optional.of("Office 365 E3"));
    private static final Fact.Who ANNA =
            new Fact.Who(Optional.of(new PersonId("p1")), "anna@contoso.example");

    private static final Fact.Who BRAM =
            new Fact.Who(Optional.of(new PersonId("p2")), "bram@contoso.example");

    private final Map<String, FileReading> readings = new HashMap<>();
    private final List<String> read = new ArrayList<>();

    SaidFiles() {
        say(
                PRODUCTS,
                FileKind.SUBSCRIPTIONS,
                new Fact.Tenant("Contoso", Optional.of("contoso.example"), Optional.empty()),
                bought(25));
        say(MORE_SEATS, FileKind.SUBSCRIPTIONS, bought(30));
        say(PEOPLE, FileKind.USERS, account(ANNA, "Anna de Vries"), holds(ANNA));
        say(SOMEBODY_ELSE, FileKind.USERS, account(BRAM, "Bram Bakker"), holds(BRAM));
        readings.put(BROKEN.toString(), broken());
    }

    /// The names of what was read, in that order.
    List<String> read() {
        return List.copyOf(read);
    }

    @Override
    public List<Source> sources(List<Path> chosen) {
        return chosen.stream().<Source>map(Source.OfFile::new).toList();
    }

    @Override
    public FileReading read(Source source, Progress progress) {
        read.add(source.name());
        return readings.getOrDefault(
                source.name(),
                new FileReading(
                        source.name(),
                        Set.of(),
                        List.of(),
                        0,
                        Listing.ALL,
                        Optional.empty(),
                        List.of(new Trouble(Optional.empty(), Trouble.Kind.NOT_RECOGNIZED, "")),
                        0));
    }

    private void say(Path file, FileKind kind, Fact... facts) {
        String name = file.toString();
        readings.put(
                name,
                new FileReading(
                        name,
                        Set.of(kind),
                        List.of(facts),
                        facts.length,
                        Listing.ALL,
                        Optional.empty(),
                        List.of(),
                        0));
    }

    private static FileReading broken() {
        var troubles = new ArrayList<Trouble>();
        for (int line = 1; line < 7; line++) {
            troubles.add(at(line, Trouble.Kind.WRONG_VALUE));
        }
        troubles.add(at(7, Trouble.Kind.BROKEN_JSON));
        return new FileReading(
                BROKEN.toString(),
                Set.of(FileKind.USERS),
                List.of(),
                7,
                Listing.ALL,
                Optional.empty(),
                troubles,
                10);
    }

    private static Trouble at(int line, Trouble.Kind kind) {
        return new Trouble(Optional.of(new Trouble.Place(line, 1)), kind, "id");
    }

    private static Fact bought(int licenses) {
        return new Fact.Bought(
                new SubscriptionId("s1"),
                E3,
                SubscriptionStatus.ACTIVE,
                licenses,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Fact account(Fact.Who who, String name) {
        return new Fact.Account(
                who,
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false),
                Optional.empty(),
                false);
    }

    private static Fact holds(Fact.Who who) {
        return new Fact.Holds(
                who,
                E3,
                Optional.empty(),
                true,
                LicenseAssignment.State.ACTIVE,
                Optional.empty(),
                List.of());
    }
}
