package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason.TooManyLicenses;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.Quantity;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Row 8: the rule of 25.
class LicensedUserCheckTest {

    @ParameterizedTest(name = "{0} bought, {1} licensed: article MOSA {2} MCA {3}, 2022 {4} {5}")
    @CsvSource({
        "60, 0,  free,    free,    blocked, free",
        "60, 24, free,    free,    blocked, free",
        "60, 25, blocked, blocked, blocked, free",
        "60, 26, blocked, blocked, blocked, free",
        "24, 24, free,    free,    free,    free",
        "25, 24, free,    free,    free,    free",
        "25, 25, blocked, blocked, free,    free",
        "26, 24, free,    free,    blocked, free",
    })
    void countsAsTheRuleSays(
            int bought, int licensed, String mosa, String mca, String mosa2022, String mca2022) {
        assertThat(answer(bought, licensed, Agreement.MOSA, below())).isEqualTo(mosa);
        assertThat(answer(bought, licensed, Agreement.MCA, below())).isEqualTo(mca);
        assertThat(answer(bought, licensed, Agreement.MOSA, purchased())).isEqualTo(mosa2022);
        assertThat(answer(bought, licensed, Agreement.MCA, purchased())).isEqualTo(mca2022);
    }

    static Stream<Way> ways() {
        return Stream.of(Way.values());
    }

    @ParameterizedTest
    @MethodSource("ways")
    void blocksFrom25People(Way way) {
        for (int people : new int[] {0, 1, 24, 25, 26, 999, 100_000}) {
            Bought bought = product("P01").seats(100_000);
            Given given = Given.that(bought).with(way.licenses(people));
            boolean blocked = way.counts && people >= 25;

            assertThat(given.refusal("P01", T))
                    .as("%d %s", people, way.name().toLowerCase(Locale.ROOT))
                    .isEqualTo(
                            blocked
                                    ? java.util.Optional.of(
                                            new TooManyLicenses(
                                                    below(), new LicenseCount(people, 100_000)))
                                    : java.util.Optional.empty());
        }
    }

    @Test
    void saysHowManyAreToGo() {
        Given given = Given.that(product("P01").seats(40).licensed(31));

        assertThat(given.refusal("P01", T))
                .contains(new TooManyLicenses(below(), new LicenseCount(31, 40)))
                .map(reason -> ((TooManyLicenses) reason).toGo())
                .contains(7);
        assertThat(given.under(purchased()).refusal("P01", T))
                .map(reason -> ((TooManyLicenses) reason).toGo())
                .contains(15);
    }

    @Test
    void countsNobodyForStorage() {
        Bought storage = product("P13").quantity(new Quantity.Gigabytes(500)).licensed(30);

        assertThat(Given.that(storage).refusal("P13", T)).isEmpty();
        assertThat(Given.that(storage).under(purchased()).refusal("P13", T)).isEmpty();
    }

    @Test
    void countsEachSubscriptionByItself() {
        Given given =
                Given.that(
                        product("P01").named("Same").licensed("one", 24).seats(24),
                        product("P04").named("Same").licensed("two", 24).seats(24));

        assertThat(given.refusal("P01", T)).isEmpty();
    }

    /// How people came to hold their license.
    enum Way {
        DIRECT(true),
        GROUP(true),
        BOTH(true),
        TWO_GROUPS(true),
        DUPLICATE(true),
        FAILED(false),
        HOLDER_DELETED(false);

        private final boolean counts;

        Way(boolean counts) {
            this.counts = counts;
        }

        List<LicenseAssignment> licenses(int people) {
            return IntStream.range(0, people)
                    .mapToObj(number -> "person " + number)
                    .flatMap(this::licensesOf)
                    .toList();
        }

        private Stream<LicenseAssignment> licensesOf(String person) {
            Given.Licensed direct = license(person);
            return switch (this) {
                case DIRECT -> Stream.of(direct.build());
                case GROUP -> Stream.of(direct.through("sales").build());
                case BOTH -> Stream.of(direct.build(), license(person).through("sales").build());
                case TWO_GROUPS ->
                        Stream.of(
                                direct.through("sales").build(),
                                license(person).through("store").build());
                case DUPLICATE -> Stream.of(direct.build(), license(person).build());
                case FAILED, HOLDER_DELETED ->
                        Stream.of(direct.that(LicenseAssignment.State.valueOf(name())).build());
            };
        }

        private static Given.Licensed license(String person) {
            return Given.license(person).of("Product P01").in("P01");
        }
    }

    private static String answer(
            int bought, int licensed, Agreement agreement, LicensedUserRule rule) {
        Bought product = product("P01").seats(bought).licensed(licensed).under(agreement).from(T);
        return Given.that(product).under(rule).refusal("P01", T).isPresent() ? "blocked" : "free";
    }

    private static LicensedUserRule below() {
        return LicensedUserRule.LICENSED_USERS_BELOW_25;
    }

    private static LicensedUserRule purchased() {
        return LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25;
    }
}
