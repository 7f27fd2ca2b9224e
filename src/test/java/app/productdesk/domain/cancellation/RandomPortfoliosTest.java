package app.productdesk.domain.cancellation;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.actions.ActionPolicy;
import app.productdesk.domain.actions.ProductAction;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.comeback.Reactivation;
import app.productdesk.domain.cancellation.rule.CancellationCase;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.product.term.RecurringBilling;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever was bought, there is an answer, and it adds up.
class RandomPortfoliosTest {

    private static final List<String> PRICES = List.of("JPY 1990", "USD 14.70", "KWD 4.505");

    @Test
    void everySubscriptionHasAnAnswerAtEveryInstant() {
        var random = new Random(8);
        int allowed = 0;
        for (int i = 0; i < 3_000; i++) {
            String price = PRICES.get(random.nextInt(PRICES.size()));
            Given given = Given.that(products(price, random));
            Instant now = T.plus(Duration.ofHours(random.nextInt(24 * 700) - 2_000));
            for (Bought bought : given.products()) {
                CancellationCase asked = given.asked(bought.id().value(), now);
                assertThat(ActionPolicy.of(asked)).hasSize(ProductAction.values().length);
                switch (given.policy().decide(asked)) {
                    case Allowed yes -> {
                        allowed++;
                        assertAddsUp(yes, asked, price);
                    }
                    case Refused(RefusalReason reason) -> assertThat(reason).isNotNull();
                }
                assertCanComeBack(asked);
            }
        }
        assertThat(allowed).isGreaterThan(1_000);
    }

    private static void assertAddsUp(Allowed yes, CancellationCase asked, String price) {
        assertThat(asked.stage().status().inUse()).isTrue();
        if (!yes.refund().lines().isEmpty()) {
            assertThat(yes.refund().currency().getCode()).isEqualTo(price.substring(0, 3));
        }
        assertThat(yes.refund().credit())
                .isEqualTo(yes.refund().paidOut().plus(yes.refund().setOff()));
        assertThat(yes.sameTermsAs(yes)).isTrue();
        assertThat(
                        RefundPayment.of(yes.refund(), asked.account().agreement())
                                instanceof RefundPayment.Nothing)
                .isEqualTo(yes.refund().paidOut().isZero());
    }

    private static void assertCanComeBack(CancellationCase asked) {
        switch (asked.stage().status()) {
            case EXPIRED, DISABLED -> {
                Reactivation back =
                        Reactivation.of(asked.subscription(), asked.portfolio(), asked.now());
                assertThat(back.active().statusAt(asked.now()).inUse()).isTrue();
            }
            case SCHEDULED, ACTIVE, DELETED -> {}
        }
    }

    private static Bought[] products(String price, Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(number -> bought("P" + number, price, random))
                .toArray(Bought[]::new);
    }

    private static Bought bought(String id, String price, Random random) {
        Instant start = T.minus(Duration.ofHours(random.nextInt(24 * 500) - 200));
        Bought bought =
                product(id)
                        .named("Product " + random.nextInt(3))
                        .under(one(Agreement.values(), random, 5))
                        .through(one(PurchaseChannel.values(), random, 4))
                        .quantity(quantity(random))
                        .at(price)
                        .from(start)
                        .months(random.nextBoolean() ? 1 : 12)
                        .licensed(random.nextInt(40));
        if (random.nextInt(8) == 0) {
            bought = bought.addOnOf("P" + random.nextInt(6));
        }
        if (random.nextInt(6) == 0) {
            bought = bought.trialUntil(start.plus(Duration.ofDays(30)));
        }
        if (random.nextInt(4) == 0) {
            bought = bought.upFront();
        }
        if (random.nextInt(5) == 0) {
            bought = bought.unpaid();
        }
        return ended(bought, start, random);
    }

    private static Bought ended(Bought bought, Instant start, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> bought.cancelledAt(start.plus(Duration.ofHours(random.nextInt(9_000))));
            case 1 ->
                    bought.renewing(
                            bought.subscription()
                                    .lifecycle()
                                    .renewalWhenChosen(
                                            one(RecurringBilling.values(), random, 1), T));
            default -> bought;
        };
    }

    private static Quantity quantity(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> new Quantity.Gigabytes(random.nextInt(1_000));
            case 1 -> new Quantity.Unlimited();
            default -> new Quantity.Licenses(random.nextInt(60));
        };
    }

    /// The first of the values, or, once in so many times, any.
    private static <E> E one(E[] values, Random random, int times) {
        return random.nextInt(times) == 0 ? values[random.nextInt(values.length)] : values[0];
    }
}
