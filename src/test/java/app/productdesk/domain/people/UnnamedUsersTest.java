package app.productdesk.domain.people;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People whom no file names count like everybody else.
class UnnamedUsersTest {

    private static final Bought OLD =
            product("B").named("Same").from(T.minus(Duration.ofDays(90))).seats(10);
    private static final Bought NEW =
            product("A").named("Same").from(T.minus(Duration.ofDays(30))).seats(10);

    @ParameterizedTest(name = "{0} named and {1} unnamed of two times ten seats")
    @CsvSource({
        "0, 0, 0, 0",
        "0, 4, 4, 0",
        "0, 15, 10, 5",
        "4, 5, 9, 0",
        "4, 15, 10, 9",
        "10, 3, 10, 3",
        "15, 3, 10, 8",
        "0, 30, 10, 20",
        "30, 5, 10, 25",
    })
    void takeTheSeatsThatAreLeftOldestFirst(int named, int unnamed, int old, int newer) {
        LicensedUsers users =
                users(named, seen(OLD, unnamed), seen(NEW, unnamed), seen(other(), 7));

        assertThat(users.count(id("B"))).isEqualTo(old);
        assertThat(users.count(id("A"))).isEqualTo(newer);
        assertThat(users.of(id("B"))).hasSize(Math.min(10, named));
        assertThat(users.unnamed(id("B")) + users.unnamed(id("A"))).isEqualTo(unnamed);
        assertThat(users.count(id("Z"))).as("another product").isEqualTo(7);
        assertThat(users.inUse().of(OLD.subscription().sku()).people()).isEqualTo(named + unnamed);
    }

    @Test
    void areAsManyAsTheSubscriptionSaysThatKnowsOfMost() {
        LicensedUsers users = users(0, seen(OLD, 2), seen(NEW, 12));

        assertThat(users.count(id("B"))).isEqualTo(10);
        assertThat(users.count(id("A"))).isEqualTo(2);
    }

    @Test
    void takeNoSeatOfWhatIsDeletedAndAllOfWhatIsFull() {
        Subscription deleted =
                OLD.subscription()
                        .withObserved(
                                new Observation(
                                        SubscriptionStatus.DELETED,
                                        T,
                                        Optional.empty(),
                                        Set.of(),
                                        40));

        LicensedUsers users = users(2, deleted, seen(NEW, 30));

        assertThat(users.count(id("B"))).isZero();
        assertThat(users.count(id("A"))).isEqualTo(32);
        assertThat(users(0, deleted).count(id("B"))).isZero();
    }

    @Test
    void holdNoLicenseOfStorage() {
        Subscription storage =
                seen(product("S").named("Same").quantity(new Quantity.Gigabytes(5)), 9);

        assertThat(users(0, storage).count(id("S"))).isZero();
    }

    @Test
    void areNobodyWhereThereWereNoFiles() {
        assertThat(users(3, OLD.subscription()).unnamed(id("B"))).isZero();
        assertThat(users(3, OLD.subscription()).count(id("B"))).isEqualTo(3);
    }

    private static Bought other() {
        return product("Z").seats(5);
    }

    private static Subscription seen(Bought bought, int unnamed) {
        return bought.subscription()
                .withObserved(
                        new Observation(
                                SubscriptionStatus.ACTIVE, T, Optional.empty(), Set.of(), unnamed));
    }

    private static LicensedUsers users(int named, Subscription... subscriptions) {
        List<LicenseAssignment> people =
                new ArrayList<>(
                        IntStream.range(0, named)
                                .mapToObj(n -> Given.license("person " + n).of("Same").build())
                                .toList());
        return LicensedUsers.of(people, List.of(subscriptions), T);
    }

    private static SubscriptionId id(String value) {
        return new SubscriptionId(value);
    }
}
