package app.productdesk.domain.people;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.purchase.Quantity;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Who holds a license through which subscription, where the data names none.
class LicensedUsersTest {

    private static final Bought OLD = same("B").from(T.minus(Duration.ofDays(90))).seats(2);
    private static final Bought NEW = same("A").from(T.minus(Duration.ofDays(30))).seats(2);

    @Test
    void fillsTheOldestSubscriptionFirst() {
        assertThat(holders("B", unnamed(3), NEW, OLD)).containsExactly("person 0", "person 1");
        assertThat(holders("A", unnamed(3), NEW, OLD)).containsExactly("person 2");
    }

    @Test
    void ordersSubscriptionsOfOneAgeById() {
        LicensedUsers users =
                LicensedUsers.of(
                        unnamed(1), List.of(same("B").subscription(), same("A").subscription()), T);

        assertThat(users.count(new SubscriptionId("A"))).isEqualTo(1);
        assertThat(users.count(new SubscriptionId("B"))).isZero();
    }

    @Test
    void countsThoseBeyondAllSeatsToTheNewest() {
        assertThat(holders("B", unnamed(30), NEW, OLD)).hasSize(2);
        assertThat(holders("A", unnamed(30), NEW, OLD)).hasSize(28);
    }

    @Test
    void seatsPeopleInTheOrderTheyWereAssigned() {
        List<LicenseAssignment> people =
                List.of(
                        license("late").since(T).build(),
                        license("b").since(T.minusSeconds(9)).build(),
                        license("a").since(T.minusSeconds(9)).build());

        assertThat(holders("B", people, OLD, NEW)).containsExactly("a", "b");
        assertThat(holders("A", people, OLD, NEW)).containsExactly("late");
    }

    @Test
    void seatsThoseWhoseDateNobodyKnowsAfterTheOthersAsTheyWereFirstSeen() {
        Instant seen = T.minus(Duration.ofDays(1));
        List<LicenseAssignment> people =
                List.of(
                        license("a, newly seen").since(LicenseAssignment.unknownSince(T)).build(),
                        license("z, seen").since(LicenseAssignment.unknownSince(seen)).build(),
                        license("dated").since(T).build());

        assertThat(holders("B", people, OLD, NEW)).containsExactly("dated", "z, seen");
        assertThat(holders("A", people, OLD, NEW)).containsExactly("a, newly seen");
    }

    @Test
    void takesTheFirstOfSeveralWaysAsTheDate() {
        List<LicenseAssignment> people =
                Stream.concat(
                                unnamed(2).stream(),
                                Stream.of(
                                        license("early").since(T).build(),
                                        license("early").since(Instant.EPOCH).through("g").build()))
                        .toList();

        assertThat(holders("B", people, OLD, NEW)).containsExactly("early", "person 0");
    }

    @Test
    void givesTheSameAnswerInWhateverOrderTheDataComes() {
        var people = new ArrayList<>(unnamed(40));
        List<String> expected = holders("A", people, OLD, NEW);
        Collections.shuffle(people, new Random(1));

        assertThat(holders("A", people, NEW, OLD)).isEqualTo(expected);
    }

    @Test
    void skipsWhatIsDeletedButNotWhatIsDisabled() {
        Bought deleted = same("C").from(Instant.EPOCH).cancelledAt(T.minus(Duration.ofDays(100)));
        Bought disabled = same("D").from(Instant.EPOCH).cancelledAt(T.minus(Duration.ofDays(9)));

        assertThat(holders("C", unnamed(1), deleted, NEW)).isEmpty();
        assertThat(holders("A", unnamed(1), deleted, NEW)).hasSize(1);
        assertThat(holders("D", unnamed(1), disabled, NEW)).hasSize(1);
    }

    @Test
    void leavesRoomForThoseWhoAreNamed() {
        List<LicenseAssignment> people =
                Stream.concat(
                                Stream.of(
                                        license("named 1").in("B").build(),
                                        license("named 2").in("B").build()),
                                unnamed(1).stream())
                        .toList();

        assertThat(holders("B", people, OLD, NEW)).containsExactly("named 1", "named 2");
        assertThat(holders("A", people, OLD, NEW)).containsExactly("person 0");
    }

    @Test
    void givesNobodyASecondSeatOfTheSameProduct() {
        List<LicenseAssignment> people =
                List.of(
                        license("named 1").in("B").build(),
                        license("named 2").in("B").build(),
                        license("named 1").through("group").build());

        assertThat(holders("A", people, OLD, NEW)).isEmpty();
    }

    @Test
    void countsWhatNamesASubscriptionOnlyThere() {
        List<LicenseAssignment> people =
                IntStream.range(0, 5).mapToObj(n -> license("p" + n).in("B").build()).toList();

        assertThat(holders("B", people, OLD, NEW)).hasSize(5);
        assertThat(holders("A", people, OLD, NEW)).isEmpty();
    }

    @Test
    void countsNothingForStorageAndFlatProducts() {
        Bought storage = same("S").quantity(new Quantity.Gigabytes(500));
        Bought flat = same("U").quantity(new Quantity.Unlimited());

        assertThat(holders("S", unnamed(3), storage)).isEmpty();
        assertThat(holders("U", unnamed(3), flat)).isEmpty();
        assertThat(holders("A", unnamed(3), storage, NEW)).hasSize(3);
    }

    @Test
    void countsPeopleAlsoWhereAllSeatsWereGivenBack() {
        List<LicenseAssignment> named = List.of(license("one").in("A").build());

        assertThat(holders("A", named, same("A").seats(0))).containsExactly("one");
        assertThat(holders("A", unnamed(2), same("A").seats(0))).hasSize(2);
    }

    @Test
    void leavesOutWhatFailedAndWhoWasDeleted() {
        List<LicenseAssignment> people =
                List.of(
                        license("f").that(LicenseAssignment.State.FAILED).build(),
                        license("d").that(LicenseAssignment.State.HOLDER_DELETED).build(),
                        license("f in A").in("A").that(LicenseAssignment.State.FAILED).build());

        assertThat(holders("A", people, NEW)).isEmpty();
    }

    @Test
    void ignoresProductsNobodyBought() {
        assertThat(holders("A", List.of(Given.license("x").of("Unknown").build()), NEW)).isEmpty();
        assertThat(holders("A", List.of(license("x").in("gone").build()), NEW)).isEmpty();
    }

    private static Bought same(String id) {
        return product(id).named("Same");
    }

    private static Given.Licensed license(String person) {
        return Given.license(person).of("Same");
    }

    private static List<LicenseAssignment> unnamed(int people) {
        return IntStream.range(0, people)
                .mapToObj(n -> license("person " + n).since(T.minusSeconds(1000 - n)).build())
                .toList();
    }

    private static List<String> holders(
            String id, List<LicenseAssignment> people, Bought... products) {
        return Given.that(products).with(people).users(T).of(new SubscriptionId(id)).stream()
                .map(PersonId::value)
                .sorted()
                .toList();
    }
}
