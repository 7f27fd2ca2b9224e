package app.productdesk.domain.intake.assembly;

import static app.productdesk.domain.intake.assembly.Told.PRODUCT;
import static app.productdesk.domain.intake.assembly.Told.S1;
import static app.productdesk.domain.intake.assembly.Told.account;
import static app.productdesk.domain.intake.assembly.Told.bought;
import static app.productdesk.domain.intake.assembly.Told.file;
import static app.productdesk.domain.intake.assembly.Told.holds;
import static app.productdesk.domain.intake.assembly.Told.page;
import static app.productdesk.domain.intake.assembly.Told.somehow;
import static app.productdesk.domain.intake.assembly.Told.stock;
import static app.productdesk.domain.intake.assembly.Told.who;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.productdesk.domain.Given;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nobody who holds a license goes uncounted because no file names them.
final class HolderCountTest {

    private static final FileReading COUNTED = file(FileKind.SUBSCRIBED_SKUS, stock(50, 30));
    private static final FileReading LISTED =
            file(FileKind.SUBSCRIPTIONS, bought("s-1", SubscriptionStatus.ACTIVE, 50));
    private static final String KNOWN = " holders";
    private static final String MISSING = " holders, maybe more";

    @Test
    void takesTheOrganizationsOwnCountWhereNoFileNamesAnybody() {
        assertThat(holders(first(COUNTED))).isEqualTo("0 + 30" + KNOWN);
    }

    @Test
    void addsThoseWhomTheOrganizationCountsToThoseOnOnePage() {
        assertThat(holders(first(COUNTED, somePeople(0, 20)))).isEqualTo("20 + 10" + KNOWN);
    }

    @Test
    void addsThoseWhomTheOrganizationCountsToAllPeople() {
        assertThat(holders(first(COUNTED, allPeople(24)))).isEqualTo("24 + 6" + KNOWN);
        assertThat(holders(first(COUNTED, allPeople(30)))).isEqualTo("30 + 0" + KNOWN);
        assertThat(holders(first(COUNTED, allPeople(31)))).isEqualTo("31 + 0" + KNOWN);
    }

    @Test
    void countsTheDeletedAndThoseWhoseGroupFailedNotAsNamed() {
        FileReading deleted =
                page(FileKind.USERS, Told.deleted(person(0)), holds(person(0), PRODUCT));

        assertThat(holders(first(COUNTED, deleted))).isEqualTo("0 + 30" + KNOWN);
    }

    @Test
    void isDoneWhereFilesNameEverybodyAndNoneCounts() {
        assertThat(holders(first(LISTED, allPeople(24)))).isEqualTo("24 + 0" + KNOWN);
    }

    @Test
    void doesNotKnowWhereNothingCountsAndNotEverybodyIsNamed() {
        assertThat(holders(first(LISTED))).isEqualTo("0 + 0" + MISSING);
        assertThat(holders(first(LISTED, somePeople(0, 20)))).isEqualTo("20 + 0" + MISSING);
    }

    @Test
    void doesNotKnowWherePeopleHoldAProductThatFitsNone() {
        FileReading strange =
                file(
                        FileKind.EXPORTED_USERS,
                        account(person(0), "Ann", ""),
                        somehow(person(0), Product.named("Strange")));

        assertThat(holders(first(LISTED, strange))).isEqualTo("0 + 0" + MISSING);
        assertThat(holders(first(COUNTED, strange))).isEqualTo("0 + 30" + KNOWN);
    }

    @Test
    void takesWhoeverIsNamedLaterForOneOfThoseWhoWereNot() {
        Assembled before = first(COUNTED, somePeople(0, 20));

        assertThat(holders(newer(before, somePeople(20, 24)))).isEqualTo("24 + 6" + KNOWN);
        assertThat(holders(newer(before, somePeople(10, 22)))).isEqualTo("22 + 8" + KNOWN);
        assertThat(holders(newer(before, somePeople(20, 40)))).isEqualTo("40 + 0" + KNOWN);
        assertThat(holders(newer(before, allPeople(26)))).isEqualTo("26 + 0" + KNOWN);
    }

    @Test
    void keepsWhatWasKnownWhereNewerFilesSayNothingOfHolders() {
        Assembled counted = first(COUNTED, somePeople(0, 20));
        Assembled all = first(LISTED, allPeople(24));
        Assembled unknown = first(LISTED, somePeople(0, 20));

        assertThat(holders(newer(counted, LISTED))).isEqualTo("20 + 10" + KNOWN);
        assertThat(holders(newer(all, LISTED))).isEqualTo("24 + 0" + KNOWN);
        assertThat(holders(newer(unknown, LISTED))).isEqualTo("20 + 0" + MISSING);
        assertThat(holders(newer(unknown, COUNTED))).isEqualTo("20 + 10" + KNOWN);
    }

    @Test
    void tellsItOfSubscriptionsThatNewerFilesDoNotList() {
        Assembled before = first(LISTED);

        Assembled newer = newer(before, allPeople(24));

        assertThat(newer.subscriptions()).singleElement().returns(S1, Subscription::id);
        assertThat(holders(newer)).isEqualTo("24 + 0" + KNOWN);
    }

    @Test
    void doesNotKnowOfASubscriptionThatIsNewOrThereAgain() {
        Assembled before = first(COUNTED, somePeople(0, 20));
        FileReading both =
                file(
                        FileKind.SUBSCRIPTIONS,
                        bought("s-1", SubscriptionStatus.ACTIVE, 50),
                        bought("s-2", SubscriptionStatus.ACTIVE, 5));
        assertThat(newer(before, both).subscriptions())
                .extracting(Subscription::unnamed, one -> one.knows(MissingFact.HOLDERS))
                .containsExactlyInAnyOrder(tuple(10, true), tuple(10, false));

        Assembled gone =
                newer(
                        before,
                        file(
                                FileKind.SUBSCRIPTIONS,
                                bought("s-1", SubscriptionStatus.DELETED, 50)));
        assertThat(holders(newer(gone, LISTED))).isEqualTo("20 + 0" + MISSING);
    }

    @Test
    void doesNotKnowOfASubscriptionThatIsOfAnotherProductNow() {
        Assembled before = first(LISTED, allPeople(3));
        var other =
                new Fact.Bought(
                        S1,
                        Product.named("Another"),
                        SubscriptionStatus.ACTIVE,
                        50,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());

        Assembled newer = newer(before, file(FileKind.SUBSCRIPTIONS, other));

        assertThat(newer.subscriptions().getFirst().knows(MissingFact.HOLDERS)).isFalse();
    }

    @Test
    void asksOfNothingThatPeopleCannotHold() {
        var forAll = new Fact.Stock(PRODUCT, 1, 9, false, SubscriptionStatus.ACTIVE, List.of(S1));
        Subscription whole =
                first(file(FileKind.SUBSCRIBED_SKUS, forAll)).subscriptions().getFirst();

        assertThat(whole.knows(MissingFact.HOLDERS)).isTrue();
        assertThat(whole.unnamed()).isZero();
    }

    private static Fact.Who person(int number) {
        return who("id-" + number, "p" + number + "@x.nl");
    }

    private static FileReading allPeople(int people) {
        return file(FileKind.USERS, holding(0, people));
    }

    private static FileReading somePeople(int from, int to) {
        return page(FileKind.USERS, holding(from, to));
    }

    private static Fact[] holding(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(HolderCountTest::person)
                .flatMap(who -> Stream.of(account(who, "", ""), holds(who, PRODUCT)))
                .toArray(Fact[]::new);
    }

    private static Assembled first(FileReading... files) {
        return Assembly.of(List.of(files), Known.NOTHING, Reach.EVERYTHING, Given.T);
    }

    private static Assembled newer(Assembled before, FileReading... files) {
        var known =
                new Known(
                        Stream.concat(before.subscriptions().stream(), before.gone().stream())
                                .toList(),
                        before.people(),
                        before.groups(),
                        before.memberships(),
                        before.assignments());
        return Assembly.of(List.of(files), known, Reach.EVERYTHING, Given.T);
    }

    /// Named and unnamed of the one subscription, and whether there may be more.
    private static String holders(Assembled all) {
        LicensedUsers users = LicensedUsers.of(all.assignments(), all.subscriptions(), Given.T);
        SubscriptionId id = all.subscriptions().getFirst().id();
        boolean known = all.subscriptions().getFirst().knows(MissingFact.HOLDERS);
        return "%d + %d%s"
                .formatted(users.of(id).size(), users.unnamed(id), known ? KNOWN : MISSING);
    }
}
