package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.json.JsonValue;
import app.productdesk.domain.activity.chain.ChainHead;
import app.productdesk.domain.activity.chain.Digest;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.charge.ChargePeriod;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.RefundRoute;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Agreement;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptLine;
import app.productdesk.domain.receipt.ReceiptNumber;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.UUID;

/// Rebuilds the receipt a tree was made from. Throws an [IllegalArgumentException] or a
/// [java.time.DateTimeException] when the tree is of another shape.
final class ReceiptFromJson {

    private final WarningJson warnings = new WarningJson();

    Receipt receipt(JsonValue value) {
        return new Receipt(
                ReceiptNumber.parse(value.text("number")),
                value.constant(WorkspaceKind.class, "carriedOut"),
                customer(value.object("customer")),
                product(value.object("product")),
                rule(value.object("rule")),
                confirmed(value.object("confirmed")),
                value.currency(),
                value.objects("lines").stream().map(ReceiptFromJson::line).toList(),
                payment(value.object("payment")),
                dates(value.object("dates")),
                value.objects("warnings").stream().map(warnings::read).toList(),
                value.integer("licensesRemoved"),
                value.optionalObject("activity").map(ReceiptFromJson::activity));
    }

    private static ChainHead activity(JsonValue value) {
        return new ChainHead(value.whole("entry"), new Digest(value.text("sha256")));
    }

    static DataDates dates(JsonValue value) {
        return new DataDates(
                value.instant("disabled"),
                value.instant("dataSafeUntil"),
                value.instant("deleted"),
                value.instant("dataGoneBy"));
    }

    private static Receipt.Customer customer(JsonValue value) {
        JsonValue account = value.object("billingAccount");
        return new Receipt.Customer(
                value.text("organization"),
                value.text("domain"),
                ZoneId.of(value.text("timeZone")),
                account.text("id"),
                account.text("name"),
                account.constant(Agreement.class, "agreement"));
    }

    private static Receipt.Product product(JsonValue value) {
        return new Receipt.Product(
                value.text("name"),
                value.optionalText("partNumber"),
                value.optionalText("skuId").map(UUID::fromString),
                new SubscriptionId(value.text("subscriptionId")),
                quantity(value.object("quantity")));
    }

    private static Quantity quantity(JsonValue value) {
        return switch (value.text("kind")) {
            case "LICENSES" -> new Quantity.Licenses(value.integer("count"));
            case "GIGABYTES" -> new Quantity.Gigabytes(value.integer("count"));
            case "UNLIMITED" -> new Quantity.Unlimited();
            case String other -> throw new IllegalArgumentException("unknown quantity: " + other);
        };
    }

    private static Receipt.Rule rule(JsonValue value) {
        return new Receipt.Rule(
                value.constant(LicensedUserRule.class, "applied"),
                new LicenseCount(
                        value.integer("licensedUsers"), value.integer("purchasedLicenses")));
    }

    private static Receipt.Confirmed confirmed(JsonValue value) {
        return new Receipt.Confirmed(
                value.text("by"),
                value.instant("at"),
                value.constant(CancellationReason.class, "reason"),
                value.text("comment"));
    }

    private static ReceiptLine line(JsonValue value) {
        JsonValue period = value.object("period");
        return new ReceiptLine(
                value.text("product"),
                value.text("charge"),
                price(value.object("price")),
                new ChargePeriod(period.instant("start"), period.instant("end")),
                value.whole("usedDays"),
                value.whole("days"),
                value.object("charged").taxed(),
                value.object("creditedBefore").taxed(),
                value.object("credit").taxed(),
                value.object("setOff").taxed(),
                value.object("stillOwed").taxed());
    }

    private static Price price(JsonValue value) {
        return new Price(
                value.integer("units"),
                value.object("perUnit").money(),
                value.integer("months"),
                value.decimal("taxRate"));
    }

    private static RefundPayment payment(JsonValue value) {
        RefundRoute route = value.constant(RefundRoute.class, "route");
        return switch (value.text("kind")) {
            case "WITH_FINAL_INVOICE" ->
                    new RefundPayment.WithFinalInvoice(value.instant("by"), route);
            case "ON_INVOICE_OF" ->
                    new RefundPayment.OnInvoiceOf(YearMonth.parse(value.text("month")), route);
            case "NOTHING" -> new RefundPayment.Nothing(route);
            case String other -> throw new IllegalArgumentException("unknown payment: " + other);
        };
    }
}
