package app.productdesk.domain.cancellation.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.CancellationDecision;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.cancellation.rule.RefusalReason.FactsMissing;
import app.productdesk.domain.cancellation.rule.RefusalReason.TooManyLicenses;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.screens.ProductBench;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// After row 8: what files leave open has to be told.
class FactsCheckTest {

    private static final SubscriptionId P01 = new SubscriptionId("P01");

    @Test
    void saysFirstThatTooManyPeopleHoldLicenses() {
        assertThat(decide(31, EnumSet.allOf(MissingFact.class)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reason()).isInstanceOf(TooManyLicenses.class));
    }

    @Test
    void thenNamesWhatIsMissing() {
        Set<MissingFact> missing = Set.of(MissingFact.PRICE, MissingFact.TERM);

        assertThat(decide(24, missing)).isEqualTo(new Refused(new FactsMissing(missing)));
    }

    @ParameterizedTest(name = "{0} named, {1} unnamed, holders known: {2}")
    @CsvSource({
        "24, 0, true, Allowed",
        "18, 6, true, Allowed",
        "24, 6, true, TooManyLicenses",
        "19, 6, true, TooManyLicenses",
        "0, 25, true, TooManyLicenses",
        "0, 0, false, FactsMissing",
        "20, 0, false, FactsMissing",
        "18, 6, false, FactsMissing",
        "25, 0, false, TooManyLicenses",
        "24, 1, false, TooManyLicenses",
    })
    void neverPassesTheRuleBecauseHoldersAreNotKnown(
            int named, int unnamed, boolean known, String outcome) {
        Set<MissingFact> missing = known ? Set.of() : Set.of(MissingFact.HOLDERS);
        CancellationDecision decision =
                decide(new ProductBench().held("P01", named).broughtIn("P01", missing, unnamed));

        String came =
                decision instanceof Refused(RefusalReason reason)
                        ? reason.getClass().getSimpleName()
                        : decision.getClass().getSimpleName();
        assertThat(came).isEqualTo(outcome);
    }

    @Test
    void saysHowManyOfThoseWhoHaveToGoAreUnnamed() {
        assertThat(decide(new ProductBench().held("P01", 24).broughtIn("P01", Set.of(), 6)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(
                                                new TooManyLicenses(
                                                        LicensedUserRule.LICENSED_USERS_BELOW_25,
                                                        new LicenseCount(30, 40, 6, true)))
                                        .extracting(reason -> ((TooManyLicenses) reason).toGo())
                                        .isEqualTo(6));
    }

    @Test
    void allowsItOnceEverythingIsTold() {
        assertThat(decide(24, Set.of())).isInstanceOf(CancellationDecision.Allowed.class);
    }

    private static CancellationDecision decide(int people, Set<MissingFact> missing) {
        return decide(new ProductBench().held("P01", people).broughtIn("P01", missing));
    }

    private static CancellationDecision decide(ProductBench bench) {
        var snapshot = bench.snapshot();
        var asked =
                new CancellationCase(
                        snapshot.portfolio().find(P01).orElseThrow(),
                        snapshot.portfolio(),
                        LicensedUsers.of(
                                snapshot.assignments(),
                                snapshot.portfolio().subscriptions(),
                                Given.T),
                        Given.GLOBAL,
                        Given.T);
        return new CancellationPolicy(
                        LicensedUserRule.LICENSED_USERS_BELOW_25, RefundPolicy.STARTED_DAYS_HALF_UP)
                .decide(asked);
    }
}
