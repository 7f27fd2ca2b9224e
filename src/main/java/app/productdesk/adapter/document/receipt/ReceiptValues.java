package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.adapter.document.page.Values;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.receipt.Receipt;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.joda.money.Money;

/// What stands on the page of a receipt, in one language.
final class ReceiptValues {

    private final ReceiptTexts texts;

    ReceiptValues(ReceiptTexts texts) {
        this.texts = texts;
    }

    Values of(Receipt receipt, String digest) {
        Values values = new Values();
        document(values, receipt, digest);
        customer(values, receipt.customer());
        product(values, receipt.product());
        confirmed(values, receipt);
        refund(values, receipt);
        timeline(values, receipt);
        var warnings = new WarningSentences(texts, receipt.customer().zone());
        receipt.warnings().forEach(warning -> sentence(values, "warnings", warnings.of(warning)));
        return values;
    }

    private void document(Values values, Receipt receipt, String digest) {
        String number = receipt.number().toString();
        ZoneId zone = receipt.customer().zone();
        values.text("title", texts.text("receipt.document.title", number))
                .text(
                        "description",
                        texts.text(
                                "receipt.document.description",
                                number,
                                receipt.product().name(),
                                receipt.customer().organization()))
                .text("number", number)
                .text(
                        "issued",
                        texts.text(
                                "receipt.document.issued",
                                number,
                                texts.day(receipt.confirmed().at(), zone)))
                .text("digest", digest)
                .text("carriedOut", texts.constant("receipt.carriedOut", receipt.carriedOut()))
                .text(
                        "carriedOutText",
                        texts.constant("receipt.carriedOut.text", receipt.carriedOut()))
                .text(
                        "carriedOutClass",
                        receipt.carriedOut() == WorkspaceKind.SAMPLE ? "note sample" : "note");
    }

    private void customer(Values values, Receipt.Customer customer) {
        new BillingAccountId(customer.accountId())
                .known()
                .ifPresent(id -> values.text("accountId", id));
        values.text("organization", customer.organization())
                .text("domain", customer.domain())
                .text("account", customer.account())
                .text(
                        "agreement",
                        texts.constant("receipt.customer.agreement", customer.agreement()));
    }

    private void product(Values values, Receipt.Product product) {
        values.text("product", product.name()).text("quantity", quantity(product.quantity()));
        product.subscription().known().ifPresent(id -> values.text("subscriptionId", id));
        product.partNumber().ifPresent(number -> values.text("partNumber", number));
        product.skuId().ifPresent(id -> values.text("skuId", id.toString()));
    }

    private String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Licenses(int count) ->
                    texts.counted("receipt.product.quantity.licenses", count);
            case Quantity.Gigabytes(int count) ->
                    texts.text("receipt.product.quantity.gigabytes", texts.number(count));
            case Quantity.Unlimited() -> texts.text("receipt.product.quantity.unlimited");
        };
    }

    private void confirmed(Values values, Receipt receipt) {
        Receipt.Confirmed confirmed = receipt.confirmed();
        ZoneId zone = receipt.customer().zone();
        values.text("by", confirmed.by())
                .text("at", texts.localTime(confirmed.at(), zone))
                .text("zone", zone.getId())
                .text("atUtc", texts.time(confirmed.at(), ZoneOffset.UTC))
                .text("reason", texts.constant("receipt.reason", confirmed.reason()))
                .text("rule", texts.constant("receipt.rule", receipt.rule().applied()))
                .text("people", texts.number(receipt.rule().count().licensedUsers()))
                .text("purchased", texts.number(receipt.rule().count().purchased()))
                .text("licensesRemoved", texts.number(receipt.licensesRemoved()));
        receipt.activity()
                .ifPresent(
                        head ->
                                values.text("activity", texts.number(head.number()))
                                        .text("activityDigest", head.digest().hex()));
        if (!confirmed.comment().isBlank()) {
            values.text("comment", confirmed.comment().strip());
        }
    }

    private void refund(Values values, Receipt receipt) {
        headline(values, receipt);
        var line = new LineValues(texts);
        receipt.lines().forEach(charged -> values.row("lines", line.of(charged)));
        new PaymentSentences(texts).of(receipt).forEach(said -> sentence(values, "payment", said));
        if (!receipt.lines().isEmpty()) {
            sum(values, "receipt.amount.credit", receipt.credit(), "sum");
        }
        if (!receipt.setOff().isZero()) {
            TaxedAmount none = TaxedAmount.zero(receipt.currency());
            sum(values, "receipt.amount.setOff", none.minus(receipt.setOff()), "sum");
        }
        if (!receipt.lines().isEmpty()) {
            sum(values, paidOutKey("receipt.amount.paidOut", receipt), receipt.paidOut(), "grand");
        }
        if (!receipt.stillOwed().isZero()) {
            sum(values, "receipt.amount.stillOwed", receipt.stillOwed(), "owed");
        }
    }

    private void headline(Values values, Receipt receipt) {
        if (!receipt.paidOut().isZero()) {
            headline(values, paidOutKey("receipt.headline.paidOut", receipt), receipt.paidOut());
        } else if (!receipt.stillOwed().isZero()) {
            headline(values, "receipt.headline.stillOwed", receipt.stillOwed());
        } else {
            headline(values, "receipt.headline.nothing", receipt.paidOut());
        }
    }

    private void headline(Values values, String key, TaxedAmount amount) {
        Money tax = amount.tax();
        values.text("headline", texts.text(key))
                .text("headlineAmount", texts.money(amount.total()));
        if (!tax.isZero()) {
            values.text("headlineTax", texts.text("receipt.headline.tax", texts.money(tax)));
        }
    }

    private static String paidOutKey(String key, Receipt receipt) {
        return receipt.carriedOut() == WorkspaceKind.SAMPLE ? key : key + ".estimate";
    }

    private void sum(Values values, String key, TaxedAmount amount, String style) {
        values.row(
                "sums",
                new Values()
                        .text("label", texts.text(key))
                        .text("net", texts.figure(amount.net()))
                        .text("tax", texts.figure(amount.tax()))
                        .text("total", texts.figure(amount.total()))
                        .text("style", style));
    }

    private void timeline(Values values, Receipt receipt) {
        ZoneId zone = receipt.customer().zone();
        point(values, "receipt.dates.disabled", receipt.dates().disabled(), zone);
        point(values, "receipt.dates.dataSafeUntil", receipt.dates().dataSafeUntil(), zone);
        point(values, "receipt.dates.deleted", receipt.dates().deleted(), zone);
        point(values, "receipt.dates.dataGoneBy", receipt.dates().dataGoneBy(), zone);
    }

    private void point(Values values, String key, Instant at, ZoneId zone) {
        values.row(
                "points",
                new Values()
                        .text("date", texts.day(at, zone))
                        .text("label", texts.text(key))
                        .text("text", texts.text(key + ".text")));
    }

    private static void sentence(Values values, String row, String sentence) {
        values.row(row, new Values().text("sentence", sentence));
    }
}
