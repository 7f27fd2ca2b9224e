package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.json.JsonValue;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.Warning;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Maps what was warned of, both ways.
final class WarningJson {

    private final MoneyToJson money = new MoneyToJson();

    void write(ObjectNode node, Warning warning) {
        switch (warning) {
            case Warning.AddOnsGoToo(var names) -> {
                var array = kind(node, "ADD_ONS_GO_TOO").putArray("names");
                names.forEach(array::add);
            }
            case Warning.CustomDomainInUse() -> kind(node, "CUSTOM_DOMAIN_IN_USE");
            case Warning.PastDue(var owed) -> money.amount(kind(node, "PAST_DUE"), "owed", owed);
            case Warning.ScheduledChangesLost() -> kind(node, "SCHEDULED_CHANGES_LOST");
            case Warning.SeatsElsewhereTooFew(int people, int seats) ->
                    kind(node, "SEATS_ELSEWHERE_TOO_FEW").put("people", people).put("seats", seats);
            case Warning.LastSubscription() -> kind(node, "LAST_SUBSCRIPTION");
            case Warning.PaymentMethodStays(var method, var until) ->
                    kind(node, "PAYMENT_METHOD_STAYS")
                            .put("paymentMethod", method)
                            .put("until", until.toString());
            case Warning.DataGoes(DataDates dates) ->
                    ReceiptToJson.dates(kind(node, "DATA_GOES").putObject("dates"), dates);
        }
    }

    Warning read(JsonValue value) {
        return switch (value.text("kind")) {
            case "ADD_ONS_GO_TOO" -> new Warning.AddOnsGoToo(value.texts("names"));
            case "CUSTOM_DOMAIN_IN_USE" -> new Warning.CustomDomainInUse();
            case "PAST_DUE" -> new Warning.PastDue(value.object("owed").money());
            case "SCHEDULED_CHANGES_LOST" -> new Warning.ScheduledChangesLost();
            case "SEATS_ELSEWHERE_TOO_FEW" ->
                    new Warning.SeatsElsewhereTooFew(
                            value.integer("people"), value.integer("seats"));
            case "LAST_SUBSCRIPTION" -> new Warning.LastSubscription();
            case "PAYMENT_METHOD_STAYS" ->
                    new Warning.PaymentMethodStays(
                            value.text("paymentMethod"), value.instant("until"));
            case "DATA_GOES" -> new Warning.DataGoes(ReceiptFromJson.dates(value.object("dates")));
            case String other -> throw new IllegalArgumentException("unknown warning: " + other);
        };
    }

    private static ObjectNode kind(ObjectNode node, String kind) {
        return node.put("kind", kind);
    }
}
