package app.productdesk.domain.cancellation;

import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.refund.RefundQuote;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/// When a refund reaches the organization, and which way (decisions 4, product-facts 3).
public sealed interface RefundPayment {

    RefundRoute route();

    /// Under a MOSA: with the final invoice, by the next billing date at the latest.
    record WithFinalInvoice(Instant by, RefundRoute route) implements RefundPayment {}

    /// Under an MCA: on the invoice of that month, which is made as the next one begins.
    record OnInvoiceOf(YearMonth month, RefundRoute route) implements RefundPayment {}

    /// Nothing is paid out.
    record Nothing(RefundRoute route) implements RefundPayment {}

    /// How a refund is paid.
    ///
    /// @param quote the refund
    /// @param agreement the agreement of the billing account it is paid under
    static RefundPayment of(RefundQuote quote, Agreement agreement) {
        RefundRoute route =
                quote.lines().stream()
                        .findFirst()
                        .map(line -> line.charge().settled().route())
                        .orElse(RefundRoute.PAYMENT_METHOD);
        if (quote.paidOut().isZero()) {
            return new Nothing(route);
        }
        if (agreement == Agreement.MCA) {
            YearMonth following = YearMonth.from(quote.at().atOffset(ZoneOffset.UTC)).plusMonths(1);
            return new OnInvoiceOf(following, route);
        }
        Instant by =
                quote.lines().stream()
                        .map(line -> line.charge().period().end())
                        .max(Instant::compareTo)
                        .orElse(quote.at());
        return new WithFinalInvoice(by, route);
    }
}
