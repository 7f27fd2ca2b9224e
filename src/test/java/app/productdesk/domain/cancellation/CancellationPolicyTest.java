package app.productdesk.domain.cancellation;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.CreditKind;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/// The order of the checks, and what an allowed cancellation gives back.
class CancellationPolicyTest {

    private static final Instant LONG_AGO = T.minus(Duration.ofDays(100));

    /// What stands in the way, in the order of decisions 3; the role is the operator’s.
    private static final List<Obstacle> OBSTACLES =
            List.of(
                    new Obstacle(same(), RefusalReason.RoleMissing.class),
                    new Obstacle(bought -> bought.cancelledAt(T), RefusalReason.AlreadyEnded.class),
                    new Obstacle(
                            bought -> bought.from(T.plus(Duration.ofDays(1))),
                            RefusalReason.NotStarted.class),
                    new Obstacle(
                            bought -> bought.through(PurchaseChannel.SELF_SERVICE),
                            RefusalReason.OtherChannel.class),
                    new Obstacle(
                            bought -> bought.addOnOf("P00"), RefusalReason.CancelTheBase.class),
                    new Obstacle(
                            bought -> bought.under(Agreement.MCA),
                            RefusalReason.WindowClosed.class),
                    new Obstacle(
                            bought -> bought.licensed(25), RefusalReason.TooManyLicenses.class));

    @Test
    void givesTheFirstReasonOfSeveral() {
        List<Obstacle> all = OBSTACLES;
        for (int first = 0; first < all.size(); first++) {
            for (int other = first; other < all.size(); other++) {
                Given given = Given.that(withBoth(all.get(first), all.get(other)));
                if (first == 0) {
                    given = given.by(new Operator("nobody", Set.of(), Set.of()));
                }

                assertThat(given.refusal("P01", T))
                        .as("%s before %s", all.get(first).reason, all.get(other).reason)
                        .containsInstanceOf(all.get(first).reason);
            }
        }
    }

    @Test
    void saysTrialBeforeWindowAndLicensesAfterChannelAndAddOn() {
        Instant ends = T.plus(Duration.ofDays(6));
        Bought trial = product("P12").under(Agreement.MCA).trialUntil(ends).licensed(30);
        Bought addOn = product("P13").under(Agreement.MCA).trialUntil(ends).addOnOf("P12");
        Bought free = product("X1").trialUntil(ends).through(PurchaseChannel.FREE);

        Given given = Given.that(trial, addOn, free);

        assertThat(given.refusal("P12", T)).containsInstanceOf(RefusalReason.LetTrialLapse.class);
        assertThat(given.refusal("P13", T)).containsInstanceOf(RefusalReason.CancelTheBase.class);
        assertThat(given.refusal("X1", T)).containsInstanceOf(RefusalReason.OtherChannel.class);
    }

    @Test
    void givesNothingBackForAProductKeyButForItsAddOns() {
        Bought prepaid = product("P11").through(PurchaseChannel.PRODUCT_KEY);
        Bought addOn = product("P13").addOnOf("P11").seats(1).at("USD 30.00");

        Allowed alone = Given.that(prepaid).allowed("P11", T);
        Allowed both = Given.that(prepaid, addOn).allowed("P11", T);

        assertThat(alone.credit()).isEqualTo(CreditKind.NONE_PREPAID);
        assertThat(alone.refund().lines()).isEmpty();
        assertThat(both.credit()).isEqualTo(CreditKind.NONE_PREPAID);
        assertThat(both.refund().credit().net()).isEqualTo(Money.parse("USD 18.00"));
    }

    @Test
    void stillAsksForFewerLicensesOfAProductKey() {
        Bought prepaid = product("P11").through(PurchaseChannel.PRODUCT_KEY).seats(30).licensed(25);

        assertThat(Given.that(prepaid).refusal("P11", T))
                .containsInstanceOf(RefusalReason.TooManyLicenses.class);
    }

    @Test
    void givesBackTheSubscriptionAndItsAddOnsLineByLine() {
        Bought base = product("P01").from("2026-11-11T10:00:00Z").seats(40).at("USD 14.70");
        Bought addOn =
                product("P13")
                        .from("2026-11-11T10:00:00Z")
                        .seats(500)
                        .at("USD 0.20")
                        .addOnOf("P01");

        Allowed allowed = Given.that(base, addOn).allowed("P01", T);

        assertThat(allowed.credit()).isEqualTo(CreditKind.PRORATED);
        assertThat(allowed.refund().lines())
                .extracting(line -> line.credit().net().toString())
                .containsExactly("USD 352.80", "USD 60.00");
        assertThat(allowed.refund().credit().tax()).isEqualTo(Money.parse("USD 86.69"));
        assertThat(allowed.refund().credit().total()).isEqualTo(Money.parse("USD 499.49"));
        assertThat(allowed.goesToo().ids()).containsExactly(addOn.id());
    }

    @Test
    void takesWithItEveryAddOnThatHasNotEnded() {
        Instant later = T.plus(Duration.ofDays(3));
        Given given =
                Given.that(
                        product("P01"),
                        product("A1").addOnOf("P01"),
                        product("A2").addOnOf("P01").cancelledAt(T),
                        product("A3").addOnOf("P01").from(later),
                        product("A4").addOnOf("P02"));

        assertThat(given.allowed("P01", T).goesToo().ids())
                .extracting(Object::toString)
                .containsExactly("A1", "A3");
    }

    @Test
    void knowsTheCurrencyAlsoWhereNothingIsCharged() {
        Bought yen = product("P01").at("JPY 500").uncharged();
        Bought unknown = product("P02").withoutPrice();

        assertThat(Given.that(yen).allowed("P01", T).refund().currency())
                .isEqualTo(CurrencyUnit.JPY);
        assertThat(Given.that(unknown).allowed("P02", T).refund().credit().isZero()).isTrue();
    }

    private static Bought withBoth(Obstacle one, Obstacle other) {
        return other.change.apply(one.change.apply(product("P01").from(LONG_AGO)));
    }

    private static UnaryOperator<Bought> same() {
        return UnaryOperator.identity();
    }

    /// How something comes to stand in the way, and the reason that is then given.
    private record Obstacle(UnaryOperator<Bought> change, Class<? extends RefusalReason> reason) {}
}
