package app.productdesk.ui.cancellation.content;

import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.CreditKind;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.refund.RefundLine;
import app.productdesk.domain.refund.RefundPolicy.FirstDay;
import app.productdesk.domain.refund.RefundQuote;
import app.productdesk.ui.cancellation.content.RefundSummary.Amount;
import app.productdesk.ui.cancellation.content.RefundSummary.Block;
import app.productdesk.ui.cancellation.content.RefundSummary.Refund;
import app.productdesk.ui.common.figures.RefundBar;
import app.productdesk.ui.common.text.Messages;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/// Writes a refund as arithmetic that a person can redo by hand.
final class RefundWriter {

    private final Messages messages;

    RefundWriter(Messages messages) {
        this.messages = messages;
    }

    Refund write(CancellationQuestion question, Allowed allowed) {
        RefundQuote quote = allowed.refund();
        return new Refund(
                quote.lines().stream().map(line -> block(question, line)).toList(),
                quote.lines().isEmpty() ? List.of() : totals(quote),
                payment(question, allowed),
                quote.lines().isEmpty() ? "" : policy(quote));
    }

    private String payment(CancellationQuestion question, Allowed allowed) {
        if (allowed.credit() == CreditKind.NONE_PREPAID && allowed.refund().lines().isEmpty()) {
            return messages.text("cancellation.payment.prepaid");
        }
        return question.payment()
                .map(
                        payment ->
                                new PaymentWriter(messages)
                                        .payment(payment, allowed.refund().paidOut().total()))
                .orElse("");
    }

    private Block block(CancellationQuestion question, RefundLine line) {
        String id = line.charge().subscription().value();
        return new Block(question.productNames().getOrDefault(id, id), sums(line), bar(line));
    }

    private List<String> sums(RefundLine line) {
        var sums = new ArrayList<String>();
        Charge charge = line.charge();
        sums.add(
                charge.price().amount().equals(charge.amount())
                        ? wholePrice(charge.price(), charge.amount().net())
                        : messages.text(
                                "cancellation.sum.partial", messages.money(charge.amount().net())));
        sums.add(
                messages.counted(
                        "cancellation.sum.days",
                        line.of(),
                        messages.number(line.used()),
                        messages.number(line.unused())));
        sums.add(share(charge.amount().net(), line, line.credit().net()));
        if (!charge.amount().tax().isZero()) {
            sums.add(
                    messages.text(
                            "cancellation.sum.tax",
                            messages.percent(
                                    charge.price().taxRate().movePointLeft(2).doubleValue()),
                            share(charge.amount().tax(), line, line.credit().tax())));
        }
        if (!charge.settled().credited().isZero()) {
            sums.add(
                    messages.text(
                            "cancellation.sum.before",
                            messages.money(charge.settled().credited().total())));
        }
        return sums;
    }

    private String wholePrice(Price price, Money net) {
        return messages.text(
                "cancellation.sum.price",
                messages.number(price.units()),
                messages.money(price.perUnit()),
                messages.counted("cancellation.sum.months", price.months()),
                messages.money(net));
    }

    private String share(Money whole, RefundLine line, Money credit) {
        return messages.text(
                "cancellation.sum.share",
                messages.money(whole),
                messages.number(line.unused()),
                messages.number(line.of()),
                messages.money(credit));
    }

    private RefundBar.Period bar(RefundLine line) {
        var period = line.charge().period();
        return new RefundBar.Period(
                (double) line.used() / line.of(),
                messages.day(period.start()),
                messages.text("cancellation.bar.now"),
                messages.day(period.end()),
                messages.text("cancellation.bar.used", messages.money(line.usedAmount().net())),
                messages.text("cancellation.bar.unused", messages.money(line.credit().net())));
    }

    private List<Amount> totals(RefundQuote quote) {
        TaxedAmount credit = quote.credit();
        var totals = new ArrayList<Amount>();
        totals.add(amount("cancellation.amount.credit", credit.net()));
        totals.add(amount("cancellation.amount.tax", credit.tax()));
        if (!quote.setOff().isZero()) {
            totals.add(amount("cancellation.amount.setOff", quote.setOff().total().negated()));
        }
        if (!quote.stillOwed().isZero()) {
            totals.add(
                    new Amount(
                            messages.text(
                                    "cancellation.amount.stillOwed",
                                    messages.money(quote.stillOwed().net()),
                                    messages.money(quote.stillOwed().tax())),
                            messages.money(quote.stillOwed().total())));
        }
        totals.add(amount("cancellation.amount.paidOut", quote.paidOut().total()));
        return totals;
    }

    private String policy(RefundQuote quote) {
        return messages.text("cancellation.policy.rounding")
                + " "
                + messages.text(
                        quote.policy().firstDay() == FirstDay.FREE
                                ? "cancellation.policy.firstDayFree"
                                : "cancellation.policy.firstDayCounts");
    }

    private Amount amount(String key, Money amount) {
        return new Amount(messages.text(key), messages.money(amount));
    }
}
