package app.productdesk.adapter.exchange;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment.State;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the hand-made files of each kind say, whatever their spelling.
final class IntakeExpectations {

    private static final UUID E3 = UUID.fromString("6fd2c87f-b296-42f0-b197-1e91e994b900");
    private static final UUID FLOW = UUID.fromString("f30db892-07e9-47e9-837c-80727f46fd3d");
    private static final GroupId PLANNING = new GroupId("d0b6e1f2-0000-4000-8000-00000000000a");
    private static final Fact.Who ANNA = who(1, "anna@noordwind.example");
    private static final Fact.Who BRAM = who(2, "bram@noordwind.example");
    private static final Fact.Who COR = who(3, "cor@noordwind.example");
    private static final Fact.Who GUEST =
            who(2, "bram_partner.example#EXT#@noordwind.onmicrosoft.com");

    private IntakeExpectations() {}

    static List<Fact> of(FileKind kind) {
        return switch (kind) {
            case ORGANIZATION ->
                    List.of(
                            new Fact.Tenant(
                                    "Noordwind Logistiek",
                                    Optional.of("noordwind.example"),
                                    Optional.of("84841066-274d-4ec0-a5c1-276be684bdd3")));
            case SUBSCRIBED_SKUS -> skus();
            case SUBSCRIPTIONS -> subscriptions();
            case USERS -> users();
            case GROUPS -> groups();
            case EXPORTED_USERS -> exported();
            case LICENSE_LIST ->
                    List.of(
                            stock("Office 365 E3", 25, 14, SubscriptionStatus.ACTIVE),
                            stock("Visio Plan 2", 0, 0, SubscriptionStatus.EXPIRED),
                            stock("Project, Plan 3", 1200, 7, SubscriptionStatus.ACTIVE));
            case USAGE_REPORT ->
                    List.of(
                            active("anna@noordwind.example", "Anna de Vries", "2026-11-18", false),
                            active("bram@noordwind.example", "Bram", "", true));
            case PRODUCT_NAMES ->
                    List.of(
                            new Fact.ProductName(sku(E3, "ENTERPRISEPACK"), "Office 365 E3"),
                            new Fact.ProductName(
                                    sku(FLOW, "FLOW_FREE"), "Microsoft Power Automate Free"));
            case USER_NAMES -> List.of(named(ANNA, "Anna de Vries"), named(BRAM, "Bram"));
        };
    }

    private static List<Fact> skus() {
        return List.of(
                new Fact.Stock(
                        sku(E3, "ENTERPRISEPACK"),
                        30,
                        14,
                        true,
                        SubscriptionStatus.ACTIVE,
                        List.of(subscription(1), subscription(2))),
                new Fact.Stock(
                        sku(FLOW, "FLOW_FREE"),
                        0,
                        0,
                        false,
                        SubscriptionStatus.DISABLED,
                        List.of()));
    }

    private static List<Fact> subscriptions() {
        return List.of(
                new Fact.Bought(
                        subscription(1),
                        sku(E3, "ENTERPRISEPACK"),
                        SubscriptionStatus.ACTIVE,
                        25,
                        false,
                        at("2024-03-18T19:49:35Z"),
                        at("2027-03-18T00:00:00Z"),
                        Optional.empty()),
                new Fact.Bought(
                        subscription(2),
                        sku(E3, "ENTERPRISEPACK"),
                        SubscriptionStatus.EXPIRED,
                        5,
                        true,
                        at("2025-01-02T03:04:05Z"),
                        Optional.empty(),
                        Optional.of("11111111-2222-4333-8444-555555555555")));
    }

    private static List<Fact> users() {
        return List.of(
                new Fact.Account(
                        ANNA,
                        Optional.of("Anna de Vries"),
                        Optional.of("Planning"),
                        Optional.of(Person.Kind.USER),
                        Optional.of(false),
                        at("2026-11-20T17:03:10Z"),
                        false),
                new Fact.Holds(
                        ANNA,
                        Product.of(E3),
                        Optional.empty(),
                        true,
                        State.ACTIVE,
                        at("2025-06-01T10:00:00Z"),
                        List.of("8c098270-9dd4-4350-9b30-ba4703f3b36b")),
                holds(ANNA, E3, Optional.of(PLANNING), State.ACTIVE, "2025-06-02T10:00:00Z"),
                new Fact.AllHeld(ANNA),
                new Fact.Account(
                        GUEST,
                        Optional.of("Bram én Søn 😀"),
                        Optional.empty(),
                        Optional.of(Person.Kind.GUEST),
                        Optional.of(true),
                        Optional.empty(),
                        false),
                holds(GUEST, FLOW, Optional.of(PLANNING), State.FAILED, "2025-06-03T10:00:00Z"),
                new Fact.AllHeld(GUEST),
                new Fact.Account(
                        COR,
                        Optional.of("Cor"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty(),
                        true),
                holds(COR, FLOW, Optional.empty(), State.HOLDER_DELETED, ""),
                new Fact.AllHeld(COR));
    }

    private static List<Fact> groups() {
        return List.of(
                new Fact.Team(PLANNING, "Everybody in planning", Group.Kind.DYNAMIC),
                new Fact.Member(PLANNING, ANNA),
                new Fact.Team(
                        new GroupId("d0b6e1f2-0000-4000-8000-00000000000b"),
                        "Warehouse",
                        Group.Kind.SYNCHRONIZED),
                new Fact.Team(
                        new GroupId("d0b6e1f2-0000-4000-8000-00000000000c"),
                        "Board",
                        Group.Kind.STATIC));
    }

    private static List<Fact> exported() {
        return List.of(
                account(ANNA, "Vries, Anna de", Optional.of("Planning"), false, false),
                has(ANNA, "Office 365 E3", State.ACTIVE),
                has(ANNA, "Enterprise Mobility + Security E3", State.ACTIVE),
                new Fact.AllHeld(ANNA),
                account(BRAM, "Bram", Optional.empty(), true, false),
                new Fact.AllHeld(BRAM),
                account(COR, "Cor", Optional.empty(), false, true),
                has(COR, "Office 365 E3", State.HOLDER_DELETED),
                new Fact.AllHeld(COR));
    }

    private static Fact account(
            Fact.Who who,
            String name,
            Optional<String> department,
            boolean blocked,
            boolean deleted) {
        return new Fact.Account(
                who,
                Optional.of(name),
                department,
                Optional.empty(),
                Optional.of(blocked),
                Optional.empty(),
                deleted);
    }

    private static Fact active(String userName, String name, String day, boolean deleted) {
        return new Fact.Account(
                new Fact.Who(Optional.empty(), userName),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day.isEmpty() ? Optional.empty() : at(day + "T00:00:00Z"),
                deleted);
    }

    private static Fact named(Fact.Who who, String name) {
        return new Fact.Account(
                who,
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Fact holds(
            Fact.Who who, UUID sku, Optional<GroupId> through, State state, String since) {
        return new Fact.Holds(
                who,
                Product.of(sku),
                through,
                true,
                state,
                since.isEmpty() ? Optional.empty() : at(since),
                List.of());
    }

    private static Fact has(Fact.Who who, String product, State state) {
        return new Fact.Holds(
                who,
                Product.named(product),
                Optional.empty(),
                false,
                state,
                Optional.empty(),
                List.of());
    }

    private static Fact stock(String name, int bought, int assigned, SubscriptionStatus status) {
        return new Fact.Stock(Product.named(name), bought, assigned, true, status, List.of());
    }

    private static Product sku(UUID id, String partNumber) {
        return new Product(Optional.of(id), Optional.of(partNumber), Optional.empty());
    }

    private static SubscriptionId subscription(int number) {
        return new SubscriptionId("2ac5e5e8-9f5f-4d3b-8c8e-0f5a2a1d4a0" + number);
    }

    private static Fact.Who who(int number, String userName) {
        var id = new PersonId("b0a3e0a1-0000-4000-8000-00000000000" + number);
        return new Fact.Who(Optional.of(id), userName);
    }

    private static Optional<Instant> at(String time) {
        return Optional.of(Instant.parse(time));
    }
}
