package app.productdesk.domain.intake.assembly;

import static app.productdesk.domain.intake.assembly.Told.PRODUCT;
import static app.productdesk.domain.intake.assembly.Told.S1;
import static app.productdesk.domain.intake.assembly.Told.account;
import static app.productdesk.domain.intake.assembly.Told.bought;
import static app.productdesk.domain.intake.assembly.Told.file;
import static app.productdesk.domain.intake.assembly.Told.holds;
import static app.productdesk.domain.intake.assembly.Told.holdsThrough;
import static app.productdesk.domain.intake.assembly.Told.somehow;
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
import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Part;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What newer files make of what earlier ones said: less than they could be taken to say.
final class NewerFilesTest {

    private static final Fact.Who ANN = who("id-1", "ann@x.nl");
    private static final Fact.Who BOB = who("id-2", "bob@x.nl");
    private static final Product BY_NAME =
            new Product(Optional.empty(), Optional.empty(), Optional.of("Office 365 E3"));

    @Test
    void takesNobodyForGoneWhoMayStandOnALineThatCouldNotBeRead() {
        Assembled first =
                of(file(FileKind.USERS, account(ANN, "Ann", ""), account(BOB, "Bob", "")));
        FileReading read = file(FileKind.USERS, account(ANN, "Ann", ""));
        var broken =
                new FileReading(
                        read.name(),
                        read.kinds(),
                        read.facts(),
                        2,
                        Listing.ALL,
                        Optional.empty(),
                        List.of(new Trouble(Optional.empty(), Trouble.Kind.WRONG_VALUE, "?")),
                        0);

        Assembled newer = of(first, broken);

        assertThat(newer.covers(Part.PEOPLE)).isEqualTo(Extent.SOME);
        assertThat(newer.people()).extracting(Person::userName).contains("bob@x.nl");
        assertThat(newer.remarks()).extracting(Remark::kind).contains(Remark.Kind.LINES_UNREAD);
    }

    @Test
    void takesAListThatOnlyCountsForTheSubscriptionThatIsKnown() {
        var named = new Product(Optional.of(Told.E3), Optional.empty(), BY_NAME.name());
        Assembled first = of(counted(named, 25, List.of(S1)));

        Assembled newer = of(first, counted(BY_NAME, 30, List.of()));

        assertThat(newer.gone()).isEmpty();
        assertThat(newer.subscriptions())
                .singleElement()
                .returns(S1, Subscription::id)
                .returns(30, one -> one.purchase().quantity().licenses());
    }

    @Test
    void leavesSeveralKnownOnesAloneWhereAListOnlyCountsThem() {
        Assembled first =
                of(
                        file(
                                FileKind.SUBSCRIPTIONS,
                                bought("s-1", ACTIVE, 25),
                                bought("s-2", ACTIVE, 5)));

        Assembled newer = of(first, counted(PRODUCT, 30, List.of()));

        assertThat(newer.gone()).isEmpty();
        assertThat(newer.subscriptions())
                .extracting(one -> one.purchase().quantity().licenses())
                .containsExactlyInAnyOrder(25, 5);
    }

    @Test
    void keepsAProductOfTheWholeOrganizationWithoutANumberOfLicenses() {
        var forAll = new Fact.Stock(PRODUCT, 1, 0, false, SubscriptionStatus.ACTIVE, List.of(S1));
        Assembled first = of(file(FileKind.SUBSCRIBED_SKUS, forAll));

        Assembled newer = of(first, file(FileKind.SUBSCRIPTIONS, bought("s-1", ACTIVE, 1)));

        assertThat(newer.subscriptions())
                .singleElement()
                .returns(new Quantity.Unlimited(), one -> one.purchase().quantity());
    }

    @Test
    void countsNoLicenseTwiceWhenASecondSubscriptionIsBought() {
        Assembled first = of(file(FileKind.SUBSCRIPTIONS, bought("s-1", ACTIVE, 30)));

        Assembled newer = of(first, counted(PRODUCT, 60, List.of(S1, new SubscriptionId("s-2"))));

        assertThat(newer.subscriptions())
                .extracting(one -> one.purchase().quantity().licenses())
                .containsExactlyInAnyOrder(30, 30);
    }

    @Test
    void takesNothingForGoneWhileANameFitsNothing() {
        Assembled first = of(file(FileKind.SUBSCRIPTIONS, bought("s-1", ACTIVE, 30)));
        Assembled newer = of(first, counted(BY_NAME, 30, List.of()));

        assertThat(newer.gone()).isEmpty();
        assertThat(newer.subscriptions()).extracting(Subscription::id).contains(S1);
    }

    @Test
    void keepsAWayThatIsKnownWhereANewerFileDoesNotTellWays() {
        Assembled first =
                of(file(FileKind.USERS, account(ANN, "Ann", ""), holdsThrough(ANN, "g-1")));

        Assembled newer =
                of(
                        first,
                        file(
                                FileKind.EXPORTED_USERS,
                                account(ANN, "Ann", ""),
                                account(BOB, "Bob", ""),
                                somehow(ANN, PRODUCT),
                                somehow(BOB, PRODUCT)));

        assertThat(newer.assignments())
                .extracting(LicenseAssignment::through)
                .containsExactlyInAnyOrder(Optional.of(new GroupId("g-1")), Optional.empty());
    }

    @Test
    void knowsTheOwnTenantFromAnotherFile() {
        Fact.Bought listed = bought("s-1", ACTIVE, 25);
        var owned =
                new Fact.Bought(
                        listed.id(),
                        listed.product(),
                        ACTIVE,
                        25,
                        false,
                        listed.created(),
                        listed.next(),
                        Optional.of("t-1"));

        assertThat(channel(owned, "t-1")).isEqualTo(PurchaseChannel.DIRECT);
        assertThat(channel(owned, "t-2")).isEqualTo(PurchaseChannel.PARTNER);
    }

    private static PurchaseChannel channel(Fact.Bought bought, String tenant) {
        return of(
                        file(FileKind.SUBSCRIPTIONS, bought),
                        file(
                                FileKind.ORGANIZATION,
                                new Fact.Tenant("X", Optional.empty(), Optional.of(tenant))))
                .subscriptions()
                .getFirst()
                .purchase()
                .channel();
    }

    @Test
    void keepsTheLaterSignIn() {
        Instant later = Instant.parse("2026-11-01T00:00:00Z");
        Assembled first = of(file(FileKind.USERS, seen(later), holds(ANN, PRODUCT)));
        Assembled newer = of(first, file(FileKind.USERS, seen(later.minusSeconds(9))));

        assertThat(newer.people())
                .extracting(Person::lastSignIn)
                .containsExactly(Optional.of(later));
    }

    private static final SubscriptionStatus ACTIVE = SubscriptionStatus.ACTIVE;

    private static Fact.Account seen(Instant last) {
        return new Fact.Account(
                ANN,
                Optional.of("Ann"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(last),
                false);
    }

    private static FileReading counted(Product product, int count, List<SubscriptionId> ids) {
        return file(FileKind.SUBSCRIBED_SKUS, new Fact.Stock(product, count, 0, true, ACTIVE, ids));
    }

    private static Assembled of(FileReading... files) {
        return Assembly.of(Arrays.asList(files), Known.NOTHING, Reach.EVERYTHING, Given.T);
    }

    private static Assembled of(Assembled before, FileReading... files) {
        var known =
                new Known(
                        before.subscriptions(),
                        before.people(),
                        before.groups(),
                        before.memberships(),
                        before.assignments());
        return Assembly.of(Arrays.asList(files), known, Reach.EVERYTHING, Given.T);
    }
}
