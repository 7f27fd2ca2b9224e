package app.productdesk.domain.intake.assembly;

import static app.productdesk.domain.intake.assembly.Told.PRODUCT;
import static app.productdesk.domain.intake.assembly.Told.account;
import static app.productdesk.domain.intake.assembly.Told.file;
import static app.productdesk.domain.intake.assembly.Told.holds;
import static app.productdesk.domain.intake.assembly.Told.holdsThrough;
import static app.productdesk.domain.intake.assembly.Told.page;
import static app.productdesk.domain.intake.assembly.Told.somehow;
import static app.productdesk.domain.intake.assembly.Told.stock;
import static app.productdesk.domain.intake.assembly.Told.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Part;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.intake.outcome.Remark.Kind;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What several files say together is one organization; what is doubtful is said.
final class AssemblyTest {

    private static Assembled of(FileReading... files) {
        return Assembly.of(Arrays.asList(files), Known.NOTHING, Reach.EVERYTHING, Given.T);
    }

    private static List<Kind> kinds(Assembled all) {
        return all.remarks().stream().map(Remark::kind).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "id-1, ann@x.nl, id-1, ann@x.nl, 1",
        "id-1, ann@x.nl, '', ANN@X.NL, 1",
        "'', Ann@x.nl, id-1, ann@X.nl, 1",
        "id-1, ann@x.nl, id-1, ann.new@x.nl, 1",
        "id-1, ann@x.nl, id-2, bob@x.nl, 2",
        "'', ann@x.nl, '', bob@x.nl, 2",
    })
    void takesTheSameIdOrElseTheSameUserNameForTheSamePerson(
            String id, String name, String otherId, String otherName, int people) {
        Assembled all =
                of(
                        file(FileKind.USERS, account(who(id, name), "Ann", "")),
                        file(
                                FileKind.EXPORTED_USERS,
                                account(who(otherId, otherName), "Anna", "Sales")));
        assertThat(all.people()).hasSize(people);
        assertThat(all.people().getLast().department()).isEqualTo("Sales");
        assertThat(all.people().getFirst().displayName())
                .as("the file that is believed first")
                .isEqualTo("Ann");
    }

    @Test
    void countsALicenseOnceThatTwoFilesTellOf() {
        Fact.Who ann = who("id-1", "ann@x.nl");
        Assembled all =
                of(
                        file(
                                FileKind.EXPORTED_USERS,
                                account(who("", "ANN@x.nl"), "Ann", ""),
                                somehow(who("", "ANN@x.nl"), Product.named("Office E3"))),
                        file(FileKind.USERS, account(ann, "Ann", ""), holdsThrough(ann, "g")),
                        file(FileKind.SUBSCRIBED_SKUS, stock(5, 1)),
                        file(FileKind.PRODUCT_NAMES, new Fact.ProductName(PRODUCT, "Office E3")));
        assertThat(all.assignments())
                .singleElement()
                .satisfies(
                        way -> {
                            assertThat(way.holder()).isEqualTo(new PersonId("id-1"));
                            assertThat(way.through()).contains(new GroupId("g"));
                        });
        assertThat(kinds(all)).doesNotContain(Kind.WAYS_UNKNOWN, Kind.HOLDERS_DIFFER);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "0, true", "2, true"})
    void saysWhenTheCountOfHoldersIsAnotherThanTheOrganizationsOwn(int assigned, boolean said) {
        Fact.Who ann = who("id-1", "ann@x.nl");
        Assembled all =
                of(
                        file(FileKind.SUBSCRIBED_SKUS, stock(5, assigned)),
                        file(FileKind.USERS, account(ann, "Ann", ""), holds(ann, PRODUCT)));
        assertThat(all.remarks())
                .filteredOn(remark -> remark.kind() == Kind.HOLDERS_DIFFER)
                .isEqualTo(
                        said
                                ? List.of(
                                        new Remark(
                                                Kind.HOLDERS_DIFFER,
                                                1,
                                                "SPE_E3",
                                                List.of(1L, (long) assigned)))
                                : List.of());
    }

    @Test
    void takesTheDomainOfMostUserNamesWhereNoFileSaysIt() {
        Assembled all =
                of(
                        file(
                                FileKind.USERS,
                                account(who("id-1", "ann@X.nl"), "Ann", ""),
                                account(who("id-2", "bob@x.nl"), "Bob", ""),
                                account(who("id-3", "cem_y.nl#EXT#@x.example"), "Cem", ""),
                                account(who("id-4", "no name"), "Dan", "")));

        assertThat(all.domain()).contains("x.nl");
        assertThat(of(file(FileKind.SUBSCRIBED_SKUS, stock(5, 1))).domain()).isEmpty();
    }

    @Test
    void countsNoLicenseOfSomebodyDeleted() {
        Fact.Who ann = who("id-1", "ann@x.nl");
        Assembled all =
                of(
                        file(FileKind.SUBSCRIBED_SKUS, stock(5, 0)),
                        file(FileKind.USERS, Told.deleted(ann), holds(ann, PRODUCT)));
        assertThat(kinds(all)).contains(Kind.DELETED_PEOPLE).doesNotContain(Kind.HOLDERS_DIFFER);
        assertThat(all.assignments())
                .allMatch(way -> way.state() == LicenseAssignment.State.HOLDER_DELETED);
    }

    @Test
    void makesAGroupOfWhichNoFileTellsSoThatALicenseComesFromSomewhere() {
        Fact.Who ann = who("id-1", "ann@x.nl");
        Assembled all = of(file(FileKind.USERS, account(ann, "Ann", ""), holdsThrough(ann, "g-7")));
        assertThat(all.groups())
                .containsExactly(new Group(new GroupId("g-7"), "g-7", Group.Kind.STATIC, ""));
        assertThat(all.memberships())
                .containsExactly(new Membership(new GroupId("g-7"), new PersonId("id-1")));
        assertThat(kinds(all)).contains(Kind.GROUPS_UNKNOWN);
    }

    @Test
    void knowsTheGroupThatAFileTellsOf() {
        Fact.Who ann = who("id-1", "ann@x.nl");
        Assembled all =
                of(
                        file(FileKind.USERS, account(ann, "Ann", ""), holdsThrough(ann, "g-7")),
                        file(
                                FileKind.GROUPS,
                                new Fact.Team(new GroupId("g-7"), "Sales", Group.Kind.DYNAMIC)));
        assertThat(all.groups())
                .containsExactly(new Group(new GroupId("g-7"), "Sales", Group.Kind.DYNAMIC, ""));
        assertThat(kinds(all)).doesNotContain(Kind.GROUPS_UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "SPE_E3, Microsoft 365 E3, true, Microsoft 365 E3",
        "spe_e3, Microsoft 365 E3, true, Microsoft 365 E3",
        "OTHER, Something else, false, SPE_E3",
    })
    void namesAProductByTheTableOfNames(String part, String name, boolean named, String shown) {
        Product mention = new Product(Optional.empty(), Optional.of(part), Optional.empty());
        Assembled all =
                of(
                        file(FileKind.SUBSCRIBED_SKUS, stock(5, 0)),
                        file(FileKind.PRODUCT_NAMES, new Fact.ProductName(mention, name)));
        assertThat(all.subscriptions().getFirst().sku().name()).isEqualTo(shown);
        assertThat(kinds(all).contains(Kind.NAMES_UNKNOWN)).isEqualTo(!named);
    }

    @Test
    void leavesAProductByItselfThatIsNamedLikeNoOther() {
        Fact.Who ann = who("", "ann@x.nl");
        Assembled all =
                of(
                        file(FileKind.SUBSCRIBED_SKUS, stock(5, 0)),
                        file(
                                FileKind.EXPORTED_USERS,
                                account(ann, "Ann", ""),
                                somehow(ann, Product.named("Strange"))));
        assertThat(kinds(all)).contains(Kind.NAME_UNMATCHED, Kind.WAYS_UNKNOWN, Kind.SINCE_UNKNOWN);
        assertThat(all.assignments().getFirst().skuKey())
                .isNotEqualTo(all.subscriptions().getFirst().sku().key());
    }

    @Test
    void saysThatSubscriptionsOfWhichNothingMoreIsToldAreShownAsOne() {
        var two =
                new Fact.Stock(
                        PRODUCT,
                        9,
                        0,
                        true,
                        SubscriptionStatus.ACTIVE,
                        List.of(Told.S1, new SubscriptionId("s-2")));
        Assembled combined = of(file(FileKind.SUBSCRIBED_SKUS, two));
        assertThat(combined.subscriptions()).hasSize(1);
        assertThat(kinds(combined)).contains(Kind.SUBSCRIPTIONS_COMBINED);
        Assembled listed =
                of(
                        file(FileKind.SUBSCRIBED_SKUS, two),
                        file(
                                FileKind.SUBSCRIPTIONS,
                                Told.bought("s-1", SubscriptionStatus.ACTIVE, 4),
                                Told.bought("s-2", SubscriptionStatus.ACTIVE, 5)));
        assertThat(listed.subscriptions()).hasSize(2);
        assertThat(kinds(listed)).doesNotContain(Kind.SUBSCRIPTIONS_COMBINED);
    }

    @Test
    void takesNothingForGoneWhereMorePagesFollow() {
        Person bob =
                new Person(
                        new PersonId("id-2"),
                        "Bob",
                        "bob@x.nl",
                        "",
                        Person.Kind.USER,
                        false,
                        Optional.empty());
        var known = new Known(List.of(), List.of(bob), List.of(), List.of(), List.of());
        Fact[] ann = {account(who("id-1", "ann@x.nl"), "Ann", "")};
        Assembled one =
                Assembly.of(List.of(page(FileKind.USERS, ann)), known, Reach.EVERYTHING, Given.T);
        assertThat(one.people()).contains(bob).hasSize(2);
        assertThat(one.covers(Part.PEOPLE)).isEqualTo(Extent.SOME);
        assertThat(kinds(one)).contains(Kind.INCOMPLETE_PAGE);
        Assembled all =
                Assembly.of(List.of(file(FileKind.USERS, ann)), known, Reach.EVERYTHING, Given.T);
        assertThat(all.people()).doesNotContain(bob).hasSize(1);
    }

    @Test
    void knowsSinceWhenOnlyWhereAFileSaysSo() {
        Assembled all =
                of(
                        file(
                                FileKind.USERS,
                                account(who("id-1", "ann@x.nl"), "Ann", ""),
                                holds(who("id-1", "ann@x.nl"), PRODUCT),
                                account(who("id-2", "bob@x.nl"), "Bob", ""),
                                holdsThrough(who("id-2", "bob@x.nl"), "g")));

        assertThat(all.assignments())
                .extracting(way -> way.knownSince().isPresent())
                .containsExactly(true, false);
        assertThat(kinds(all)).contains(Kind.SINCE_UNKNOWN);
    }

    @Test
    void saysNothingOfFilesThatSayNothing() {
        assertThat(of().saysAnything()).isFalse();
        assertThat(kinds(of())).contains(Kind.NO_SUBSCRIPTIONS_FILE, Kind.NO_PEOPLE_FILE);
    }
}
