package app.productdesk.ui.cancellation.content.outcome;

import app.productdesk.domain.cancellation.Warning.AddOnsGoToo;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.ui.cancellation.content.DatesWriter;
import app.productdesk.ui.cancellation.content.Fact;
import app.productdesk.ui.cancellation.content.PaymentWriter;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.Subject;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ProductWords;
import java.util.ArrayList;
import java.util.List;

/// Writes what was done, from the receipt that was issued for it.
public final class OutcomeWriter {

    private final Messages messages;

    public OutcomeWriter(Messages messages) {
        this.messages = messages;
    }

    public Outcome write(Receipt receipt, List<Choice> formats) {
        String day = messages.day(receipt.confirmed().at());
        boolean byHand = receipt.carriedOut() == WorkspaceKind.BY_HAND;
        return new Outcome(
                new Subject(
                        receipt.product().name(),
                        messages.text(
                                "cancellation.subject.detail",
                                new ProductWords(messages).quantity(receipt.product().quantity()),
                                receipt.customer().account())),
                messages.text(
                        byHand ? "cancellation.done.byHand" : "cancellation.done.sentence", day),
                byHand
                        ? messages.text("cancellation.done.carriedOut.byHand")
                        : new PaymentWriter(messages).carriedOut(receipt.carriedOut()),
                facts(receipt),
                new DatesWriter(messages).write(receipt.dates()),
                formats);
    }

    private List<Fact> facts(Receipt receipt) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("cancellation.done.receipt", receipt.number().toString()));
        facts.add(fact("cancellation.done.disabled", messages.moment(receipt.confirmed().at())));
        receipt.warnings()
                .forEach(
                        warning -> {
                            if (warning instanceof AddOnsGoToo(List<String> names)) {
                                facts.add(
                                        fact("cancellation.done.addOns", String.join(", ", names)));
                            }
                        });
        facts.add(fact("cancellation.done.paidOut", messages.money(receipt.paidOut().total())));
        if (!receipt.setOff().isZero()) {
            facts.add(fact("cancellation.done.setOff", messages.money(receipt.setOff().total())));
        }
        if (!receipt.stillOwed().isZero()) {
            facts.add(
                    fact(
                            "cancellation.done.stillOwed",
                            messages.money(receipt.stillOwed().total())));
        }
        facts.add(
                fact(
                        "cancellation.done.payment",
                        new PaymentWriter(messages)
                                .payment(receipt.payment(), receipt.paidOut().total())));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }
}
