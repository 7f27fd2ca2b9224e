package app.productdesk.domain.intake.assembly;

import static app.productdesk.domain.intake.assembly.Told.PRODUCT;
import static app.productdesk.domain.intake.assembly.Told.S1;
import static app.productdesk.domain.intake.assembly.Told.account;
import static app.productdesk.domain.intake.assembly.Told.allOf;
import static app.productdesk.domain.intake.assembly.Told.bought;
import static app.productdesk.domain.intake.assembly.Told.deleted;
import static app.productdesk.domain.intake.assembly.Told.file;
import static app.productdesk.domain.intake.assembly.Told.holds;
import static app.productdesk.domain.intake.assembly.Told.page;
import static app.productdesk.domain.intake.assembly.Told.pageOf;
import static app.productdesk.domain.intake.assembly.Told.somehow;
import static app.productdesk.domain.intake.assembly.Told.stock;
import static app.productdesk.domain.intake.assembly.Told.who;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.FileReading.Listing;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Mismatch;
import app.productdesk.domain.intake.outcome.Part;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that list less than there is, that name things otherwise than earlier ones, or that are
/// somebody else’s.
final class PartialFilesTest {

    private static final Fact.Who ANN = who("id-1", "ann@x.nl");
    private static final Fact.Who BOB = who("id-2", "bob@x.nl");
    private static final Fact.Who ANN_BY_NAME = who("", "Ann@x.nl");
    private static final Product UNKNOWN_NAME = Product.named("Office 365 E3");

    private static Assembled first() {
        return of(Reach.EVERYTHING, file(FileKind.SUBSCRIBED_SKUS, stock(30, 2)), people(ANN, BOB));
    }

    private static FileReading people(Fact.Who... all) {
        return file(
                FileKind.USERS,
                Arrays.stream(all)
                        .flatMap(
                                one ->
                                        List.of(
                                                account(one, "", ""),
                                                holds(one, PRODUCT),
                                                allOf(one))
                                                .stream())
                        .toArray(Fact[]::new));
    }

    static List<FileReading> filesThatListNobodyWhoIsThere() {
        return List.of(
                file(FileKind.USERS),
                file(FileKind.EXPORTED_USERS),
                file(FileKind.USERS, deleted(who("id-8", "eve@x.nl"))));
    }

    @ParameterizedTest
    @MethodSource("filesThatListNobodyWhoIsThere")
    void takesNobodyForGoneWhereAFileListsNobodyWhoIsThere(FileReading file) {
        Assembled newer = of(first(), Reach.EVERYTHING, file);

        assertThat(newer.covers(Part.PEOPLE)).isNotEqualTo(Extent.ALL);
        assertThat(userNames(newer)).contains("ann@x.nl", "bob@x.nl");
        assertThat(holders(newer)).containsExactlyInAnyOrder("id-1", "id-2");
    }

    @Test
    void takesNoSubscriptionForGoneWhereAFileListsNone() {
        Assembled newer = of(first(), Reach.EVERYTHING, file(FileKind.SUBSCRIPTIONS));

        assertThat(newer.covers(Part.SUBSCRIPTIONS)).isEqualTo(Extent.NONE);
        assertThat(newer.gone()).isEmpty();
    }

    @Test
    void keepsWhomFilesLeaveOutThatListOnlySome() {
        Assembled newer = of(first(), Reach.ONLY_SOME, people(ANN));

        assertThat(holders(newer)).containsExactlyInAnyOrder("id-1", "id-2");
        assertThat(holders(of(first(), Reach.EVERYTHING, people(ANN)))).containsExactly("id-1");
    }

    @Test
    void keepsSubscriptionsWhichFilesLeaveOutThatListOnlySome() {
        FileReading other =
                file(FileKind.SUBSCRIPTIONS, bought("s-2", SubscriptionStatus.ACTIVE, 5));

        assertThat(of(first(), Reach.ONLY_SOME, other).gone()).isEmpty();
        assertThat(of(first(), Reach.EVERYTHING, other).gone()).hasSize(1);
    }

    @Test
    void believesAlsoAPageOfWhatSomebodyOnItHoldsNoMore() {
        FileReading onePage =
                page(
                        FileKind.USERS,
                        account(ANN, "", ""),
                        allOf(ANN),
                        account(who("id-3", "cat@x.nl"), "", ""),
                        holds(who("id-3", "cat@x.nl"), PRODUCT));

        assertThat(holders(of(first(), Reach.EVERYTHING, onePage)))
                .containsExactlyInAnyOrder("id-2", "id-3");
    }

    @Test
    void takesPagesForAllOnceTheyHaveAsManyRecordsAsTheAnswerSays() {
        Fact.Who cat = who("id-3", "cat@x.nl");
        FileReading one = pageOf(2, FileKind.USERS, account(ANN, "", ""), holds(ANN, PRODUCT));
        FileReading two = file(FileKind.USERS, account(cat, "", ""), holds(cat, PRODUCT));

        Assembled half = of(first(), Reach.EVERYTHING, one);
        Assembled whole = of(first(), Reach.EVERYTHING, one, two);

        assertThat(half.covers(Part.PEOPLE)).isEqualTo(Extent.SOME);
        assertThat(whole.covers(Part.PEOPLE)).isEqualTo(Extent.ALL);
        assertThat(holders(whole)).containsExactlyInAnyOrder("id-1", "id-3");
        assertThat(whole.remarks())
                .extracting(Remark::kind)
                .doesNotContain(Remark.Kind.INCOMPLETE_PAGE);
    }

    @Test
    void takesNoGroupForWholeOfWhichMembersAreElsewhereHoweverManyGroupsThereAre() {
        var sales = new Fact.Team(new GroupId("g-1"), "Sales", Group.Kind.STATIC);
        var cutShort =
                new FileReading(
                        "groups.json",
                        Set.of(FileKind.GROUPS),
                        List.of(sales, new Fact.Member(sales.id(), ANN)),
                        1,
                        Listing.CUT_SHORT,
                        Optional.of(1L),
                        List.of(),
                        0);

        Assembled assembled = of(first(), Reach.EVERYTHING, cutShort);

        assertThat(assembled.covers(Part.MEMBERS)).isEqualTo(Extent.SOME);
        assertThat(assembled.remarks())
                .extracting(Remark::kind)
                .contains(Remark.Kind.INCOMPLETE_PAGE);
    }

    @Test
    void takesNoLicenseForGoneWhereNobodyInTheAnswerHoldsAny() {
        FileReading withoutLicenses = file(FileKind.USERS, account(ANN, "", ""), allOf(ANN));

        assertThat(holders(of(first(), Reach.ONLY_SOME, withoutLicenses)))
                .containsExactlyInAnyOrder("id-1", "id-2");
    }

    @Test
    void keepsWhatIsHeldWhereATableNamesProductsThatFitNothing() {
        FileReading table =
                file(
                        FileKind.EXPORTED_USERS,
                        account(ANN, "", ""),
                        somehow(ANN, UNKNOWN_NAME),
                        allOf(ANN),
                        account(BOB, "", ""),
                        allOf(BOB));

        Assembled newer = of(first(), Reach.EVERYTHING, table);

        assertThat(holdersOfE3(newer)).as("Bob is said to hold nothing").containsExactly("id-1");
    }

    @Test
    void believesATableOfAProductThatItNamesAlsoWhereOtherNamesFitNothing() {
        FileReading names =
                file(FileKind.PRODUCT_NAMES, new Fact.ProductName(PRODUCT, "Office 365 E3"));
        FileReading table =
                file(
                        FileKind.EXPORTED_USERS,
                        account(ANN, "", ""),
                        somehow(ANN, UNKNOWN_NAME),
                        allOf(ANN),
                        account(BOB, "", ""),
                        somehow(BOB, Product.named("Power Automate Free")),
                        allOf(BOB));

        assertThat(holdersOfE3(of(first(), Reach.EVERYTHING, names, table)))
                .containsExactly("id-1");
    }

    @Test
    void findsAProductByItsNameOnceThatIsKnown() {
        Assembled first =
                of(
                        Reach.EVERYTHING,
                        file(FileKind.SUBSCRIBED_SKUS, stock(30, 1)),
                        file(
                                FileKind.EXPORTED_USERS,
                                account(ANN_BY_NAME, "", ""),
                                somehow(ANN_BY_NAME, UNKNOWN_NAME),
                                allOf(ANN_BY_NAME)));
        assertThat(holdersOfE3(first)).isEmpty();

        Assembled named =
                of(
                        first,
                        Reach.EVERYTHING,
                        file(
                                FileKind.PRODUCT_NAMES,
                                new Fact.ProductName(PRODUCT, "Office 365 E3")));

        assertThat(holdersOfE3(named)).containsExactly("ann@x.nl");
        assertThat(named.names().products()).containsEntry("Office 365 E3", Told.E3.toString());
    }

    @Test
    void saysNothingOfANameThatIsKnownAndThatNoFileNamesAgain() {
        var named =
                new Fact.Stock(
                        Product.named("Route planner"),
                        5,
                        0,
                        true,
                        SubscriptionStatus.ACTIVE,
                        List.of());
        Assembled mixed = of(Reach.EVERYTHING, file(FileKind.SUBSCRIBED_SKUS, stock(30, 0), named));

        Assembled newer = of(mixed, Reach.EVERYTHING, file(FileKind.SUBSCRIBED_SKUS, stock(30, 0)));

        assertThat(newer.remarks())
                .extracting(Remark::kind)
                .doesNotContain(Remark.Kind.NAME_UNMATCHED);
        assertThat(newer.gone())
                .extracting(one -> one.sku().name())
                .containsExactly("Route planner");
    }

    @Test
    void saysWhoGoesByAnotherIdNow() {
        Assembled byName =
                of(
                        Reach.EVERYTHING,
                        file(
                                FileKind.EXPORTED_USERS,
                                account(ANN_BY_NAME, "", ""),
                                somehow(ANN_BY_NAME, PRODUCT)));

        Assembled byId = of(byName, Reach.EVERYTHING, people(ANN));

        assertThat(byId.names().people())
                .isEqualTo(Map.of(new PersonId("ann@x.nl"), new PersonId("id-1")));
        assertThat(holders(byId)).containsExactly("id-1");
    }

    @Test
    void prefersWhoIsInTheFilesToSomebodyElseOfTheSameUserName() {
        Fact.Who annAgain = who("id-7", "ann@x.nl");

        Assembled newer = of(first(), Reach.ONLY_SOME, people(annAgain));

        assertThat(newer.people()).extracting(one -> one.id().value()).contains("id-7", "id-2");
        assertThat(newer.people()).extracting(one -> one.id().value()).doesNotContain("id-1");
    }

    @Test
    void knowsFilesOfAnotherOrganization() {
        FileReading theirs = people(who("id-9", "zoe@other.example"));
        FileReading newColleague = people(who("id-9", "zoe@x.nl"));
        FileReading theirProducts =
                file(FileKind.SUBSCRIPTIONS, bought("s-9", SubscriptionStatus.ACTIVE, 5));

        assertThat(of(first(), Reach.ONLY_SOME, theirs).mismatch())
                .contains(Mismatch.ANOTHER_ORGANIZATION);
        assertThat(of(first(), Reach.ONLY_SOME, newColleague).mismatch()).isEmpty();
        assertThat(of(first(), Reach.ONLY_SOME, theirProducts).mismatch())
                .contains(Mismatch.ANOTHER_ORGANIZATION);
        assertThat(of(first(), Reach.ONLY_SOME, theirProducts, people(ANN)).mismatch()).isEmpty();
        assertThat(of(Reach.EVERYTHING, theirs).mismatch()).isEmpty();
    }

    @Test
    void knowsFilesOfTwoOrganizations() {
        assertThat(of(Reach.EVERYTHING, tenant("t-1"), tenant("t-2")).mismatch())
                .contains(Mismatch.SEVERAL_ORGANIZATIONS);
        assertThat(of(Reach.EVERYTHING, tenant("t-1"), tenant("t-1")).mismatch()).isEmpty();
    }

    private static FileReading tenant(String id) {
        return file(FileKind.ORGANIZATION, new Fact.Tenant("X", Optional.empty(), Optional.of(id)));
    }

    @Test
    void saysWhichFilesOfOneKindDisagree() {
        Assembled seats =
                of(
                        Reach.EVERYTHING,
                        file(FileKind.SUBSCRIBED_SKUS, stock(30, 2)),
                        file(FileKind.SUBSCRIBED_SKUS, stock(35, 2)));
        Assembled holders =
                of(
                        Reach.EVERYTHING,
                        people(ANN, BOB),
                        file(FileKind.USERS, account(BOB, "", ""), allOf(BOB)));
        Assembled pages = of(Reach.EVERYTHING, people(ANN), people(BOB), people(ANN));

        assertThat(disagreements(seats)).containsExactly("SPE_E3");
        assertThat(disagreements(holders)).containsExactly("bob@x.nl");
        assertThat(disagreements(pages)).isEmpty();
    }

    private static List<String> disagreements(Assembled all) {
        return all.remarks().stream()
                .filter(remark -> remark.kind() == Remark.Kind.FILES_DISAGREE)
                .map(Remark::example)
                .toList();
    }

    @Test
    void givesWhatWasToldOfAStandInToTheOnlySubscriptionOfTheProduct() {
        Assembled standIn = of(Reach.EVERYTHING, counted());
        SubscriptionId of = standIn.subscriptions().getFirst().id();
        assertThat(of.isStandIn()).isTrue();

        Assembled listed =
                of(
                        standIn,
                        Reach.EVERYTHING,
                        file(FileKind.SUBSCRIPTIONS, bought("s-1", SubscriptionStatus.ACTIVE, 30)));
        Assembled two =
                of(
                        standIn,
                        Reach.EVERYTHING,
                        file(
                                FileKind.SUBSCRIPTIONS,
                                bought("s-1", SubscriptionStatus.ACTIVE, 20),
                                bought("s-2", SubscriptionStatus.ACTIVE, 10)));

        assertThat(listed.names().subscriptions()).isEqualTo(Map.of(of, S1));
        assertThat(two.names().subscriptions()).isEmpty();
    }

    private static FileReading counted() {
        return file(
                FileKind.SUBSCRIBED_SKUS,
                new Fact.Stock(PRODUCT, 30, 0, true, SubscriptionStatus.ACTIVE, List.of()));
    }

    private static List<String> holders(Assembled all) {
        return all.assignments().stream().map(way -> way.holder().value()).toList();
    }

    private static List<String> holdersOfE3(Assembled all) {
        return all.assignments().stream()
                .filter(way -> way.skuKey().equals(Told.E3.toString()))
                .map(LicenseAssignment::holder)
                .map(PersonId::value)
                .toList();
    }

    private static List<String> userNames(Assembled all) {
        return all.people().stream().map(Person::userName).toList();
    }

    private static Assembled of(Reach reach, FileReading... files) {
        return Assembly.of(Arrays.asList(files), Known.NOTHING, reach, Given.T);
    }

    private static Assembled of(Assembled before, Reach reach, FileReading... files) {
        var known =
                new Known(
                        before.subscriptions(),
                        before.people(),
                        before.groups(),
                        before.memberships(),
                        before.assignments());
        return Assembly.of(Arrays.asList(files), known, reach, Given.T);
    }
}
