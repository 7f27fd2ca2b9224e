package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.domain.cancellation.Warning;
import app.productdesk.domain.product.CommonPayment;
import java.time.ZoneId;

/// What was warned of, a sentence each.
final class WarningSentences {

    private final ReceiptTexts texts;
    private final ZoneId zone;

    WarningSentences(ReceiptTexts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    String of(Warning warning) {
        return switch (warning) {
            case Warning.AddOnsGoToo(var names) ->
                    texts.text("receipt.warning.addOnsGoToo", String.join(", ", names));
            case Warning.CustomDomainInUse() -> texts.text("receipt.warning.customDomainInUse");
            case Warning.PastDue(var owed) ->
                    texts.text("receipt.warning.pastDue", texts.money(owed));
            case Warning.ScheduledChangesLost() ->
                    texts.text("receipt.warning.scheduledChangesLost");
            case Warning.SeatsElsewhereTooFew(int people, int seats) ->
                    texts.counted(
                            "receipt.warning.seatsElsewhereTooFew", people, texts.number(seats));
            case Warning.LastSubscription() -> texts.text("receipt.warning.lastSubscription");
            case Warning.PaymentMethodStays(var method, var until) ->
                    texts.text(
                            "receipt.warning.paymentMethodStays",
                            paidWith(method),
                            texts.day(until, zone));
            case Warning.DataGoes(var dates) ->
                    texts.text(
                            "receipt.warning.dataGoes",
                            texts.day(dates.dataSafeUntil(), zone),
                            texts.day(dates.deleted(), zone),
                            texts.day(dates.dataGoneBy(), zone));
        };
    }

    private String paidWith(String method) {
        return CommonPayment.of(method)
                .map(one -> texts.constant("receipt.paidWith", one))
                .orElse(method);
    }
}
