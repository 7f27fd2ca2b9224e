package app.productdesk.domain.refund;

import app.productdesk.domain.product.charge.TaxedAmount;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;

/// What comes back when charges end at an instant, line by line.
///
/// @param currency the currency of every amount
/// @param at the instant it was computed for
/// @param policy the conventions it was computed under
/// @param lines one for each charge; empty when nothing was charged
public record RefundQuote(
        CurrencyUnit currency, Instant at, RefundPolicy policy, List<RefundLine> lines) {

    public RefundQuote {
        lines = List.copyOf(lines);
    }

    /// The credits of all lines.
    public TaxedAmount credit() {
        return sum(RefundLine::credit);
    }

    /// What only reduces a debt.
    public TaxedAmount setOff() {
        return sum(RefundLine::setOff);
    }

    /// What is really given back.
    public TaxedAmount paidOut() {
        return sum(RefundLine::paidOut);
    }

    /// What has to be paid all the same.
    public TaxedAmount stillOwed() {
        return sum(RefundLine::stillOwed);
    }

    private TaxedAmount sum(Function<RefundLine, TaxedAmount> amount) {
        return lines.stream().map(amount).reduce(TaxedAmount.zero(currency), TaxedAmount::plus);
    }
}
