package app.productdesk.domain.cancellation;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Billed;
import app.productdesk.domain.Bought;
import app.productdesk.domain.Given;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.purchase.Agreement;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When a refund is paid, and which way.
class RefundPaymentTest {

    @Test
    void comesWithTheFinalInvoiceByTheNextBillingDateUnderAMosa() {
        Bought bought = product("P03").from("2026-11-03T10:00:00Z");

        assertThat(payment(bought, T))
                .isEqualTo(
                        new RefundPayment.WithFinalInvoice(
                                Instant.parse("2026-12-03T10:00:00Z"), RefundRoute.PAYMENT_METHOD));
    }

    @ParameterizedTest(name = "cancelled {0}: invoice of {1}")
    @CsvSource({
        "2026-11-23T10:00:00Z, 2026-12",
        "2026-11-30T23:59:59Z, 2026-12",
        "2026-12-01T00:00:00Z, 2027-01",
        "2026-12-31T23:59:59Z, 2027-01",
    })
    void comesOnTheInvoiceOfTheNextMonthUnderAnMca(Instant now, YearMonth month) {
        Bought bought =
                product("P05").under(Agreement.MCA).upFront().from(now.minus(Duration.ofDays(3)));

        assertThat(payment(bought, now))
                .isEqualTo(new RefundPayment.OnInvoiceOf(month, RefundRoute.PAYMENT_METHOD));
    }

    @Test
    void isNothingWhereNothingIsPaidOut() {
        RefundPayment nothing = new RefundPayment.Nothing(RefundRoute.PAYMENT_METHOD);

        assertThat(payment(product("P04").unpaid(), T)).isEqualTo(nothing);
        assertThat(payment(product("P04").uncharged(), T)).isEqualTo(nothing);
        assertThat(payment(product("W1").at("USD 0.00"), T)).isEqualTo(nothing);
    }

    @Test
    void waitsForTheLastPeriodOfAllLines() {
        Instant start = T.minus(Duration.ofDays(1));
        Bought bought =
                product("P01").chargedToo(Billed.of("USD 9.00").to("P01").over(start, 60).charge());

        assertThat(payment(bought, T))
                .isEqualTo(
                        new RefundPayment.WithFinalInvoice(
                                start.plus(Duration.ofDays(60)), RefundRoute.PAYMENT_METHOD));
    }

    private static RefundPayment payment(Bought bought, Instant now) {
        Given given = Given.that(bought);
        return RefundPayment.of(
                given.allowed(bought.id().value(), now).refund(), bought.account().agreement());
    }
}
