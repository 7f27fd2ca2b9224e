package app.productdesk.domain.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.RefusalReason.FactsMissing;
import app.productdesk.domain.cancellation.RefusalReason.TooManyLicenses;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.screens.ProductBench;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    @Test
    void allowsItOnceEverythingIsTold() {
        assertThat(decide(24, Set.of())).isInstanceOf(CancellationDecision.Allowed.class);
    }

    private static CancellationDecision decide(int people, Set<MissingFact> missing) {
        var snapshot = new ProductBench().held("P01", people).broughtIn("P01", missing).snapshot();
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
