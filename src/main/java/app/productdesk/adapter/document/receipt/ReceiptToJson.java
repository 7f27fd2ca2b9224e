package app.productdesk.adapter.document.receipt;

import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.domain.cancellation.RefundPayment;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptLine;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Maps a receipt to its tree, member by member. Besides the facts it writes what follows from them
/// (sums, local time), so that a reader need not compute; [ReceiptFromJson] leaves those aside.
final class ReceiptToJson {

    private final MoneyToJson money = new MoneyToJson();
    private final WarningJson warnings = new WarningJson();

    ObjectNode tree(String schema, Receipt receipt) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("schema", schema);
        tree.put("number", receipt.number().toString());
        tree.put("carriedOut", receipt.carriedOut().name());
        tree.put("carriedOutMeans", meaning(receipt.carriedOut()));
        customer(tree.putObject("customer"), receipt.customer());
        product(tree.putObject("product"), receipt.product());
        rule(tree.putObject("rule"), receipt.rule());
        confirmed(tree.putObject("confirmed"), receipt.confirmed(), receipt.customer().zone());
        tree.put("currency", receipt.currency().getCode());
        var lines = tree.putArray("lines");
        receipt.lines().forEach(line -> line(lines.addObject(), line));
        totals(tree.putObject("totals"), receipt);
        payment(tree.putObject("payment"), receipt.payment());
        dates(tree.putObject("dates"), receipt.dates());
        var noted = tree.putArray("warnings");
        receipt.warnings().forEach(warning -> warnings.write(noted.addObject(), warning));
        tree.put("licensesRemoved", receipt.licensesRemoved());
        receipt.activity()
                .ifPresent(
                        head ->
                                tree.putObject("activity")
                                        .put("entry", head.number())
                                        .put("sha256", head.digest().hex()));
        return tree;
    }

    static void dates(ObjectNode node, DataDates dates) {
        node.put("disabled", dates.disabled().toString());
        node.put("dataSafeUntil", dates.dataSafeUntil().toString());
        node.put("deleted", dates.deleted().toString());
        node.put("dataGoneBy", dates.dataGoneBy().toString());
    }

    private static String meaning(WorkspaceKind kind) {
        return switch (kind) {
            case SAMPLE -> "Sample organization: nothing was canceled anywhere.";
            case BY_HAND -> "A person canceled at Microsoft and recorded it in Product Desk.";
            case CONNECTED -> "Product Desk canceled in the live tenant.";
        };
    }

    private static void customer(ObjectNode node, Receipt.Customer customer) {
        node.put("organization", customer.organization());
        node.put("domain", customer.domain());
        node.put("timeZone", customer.zone().getId());
        ObjectNode account = node.putObject("billingAccount");
        account.put("id", customer.accountId());
        account.put("name", customer.account());
        account.put("agreement", customer.agreement().name());
    }

    private static void product(ObjectNode node, Receipt.Product product) {
        node.put("name", product.name());
        product.partNumber().ifPresent(number -> node.put("partNumber", number));
        product.skuId().ifPresent(id -> node.put("skuId", id.toString()));
        node.put("subscriptionId", product.subscription().value());
        ObjectNode quantity = node.putObject("quantity");
        switch (product.quantity()) {
            case Quantity.Licenses(int count) ->
                    quantity.put("kind", "LICENSES").put("count", count);
            case Quantity.Gigabytes(int count) ->
                    quantity.put("kind", "GIGABYTES").put("count", count);
            case Quantity.Unlimited() -> quantity.put("kind", "UNLIMITED");
        }
    }

    private static void rule(ObjectNode node, Receipt.Rule rule) {
        node.put("applied", rule.applied().name());
        node.put("most", rule.applied().most());
        node.put("licensedUsers", rule.count().licensedUsers());
        node.put("purchasedLicenses", rule.count().purchased());
    }

    private static void confirmed(ObjectNode node, Receipt.Confirmed confirmed, ZoneId zone) {
        node.put("by", confirmed.by());
        node.put("at", confirmed.at().toString());
        node.put(
                "local",
                confirmed.at().atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        node.put("reason", confirmed.reason().name());
        node.put("comment", confirmed.comment());
    }

    private void line(ObjectNode node, ReceiptLine line) {
        node.put("product", line.product());
        node.put("charge", line.charge());
        price(node.putObject("price"), line.price());
        ObjectNode period = node.putObject("period");
        period.put("start", line.period().start().toString());
        period.put("end", line.period().end().toString());
        node.put("days", line.days());
        node.put("usedDays", line.used());
        node.put("unusedDays", line.unused());
        money.taxed(node, "charged", line.charged());
        money.taxed(node, "creditedBefore", line.creditedBefore());
        money.taxed(node, "credit", line.credit());
        money.taxed(node, "setOff", line.setOff());
        money.taxed(node, "paidOut", line.paidOut());
        money.taxed(node, "stillOwed", line.stillOwed());
    }

    private void price(ObjectNode node, Price price) {
        node.put("units", price.units());
        money.amount(node, "perUnit", price.perUnit());
        node.put("months", price.months());
        node.put("taxRate", price.taxRate().toPlainString());
    }

    private void totals(ObjectNode node, Receipt receipt) {
        money.taxed(node, "credit", receipt.credit());
        money.taxed(node, "setOff", receipt.setOff());
        money.taxed(node, "paidOut", receipt.paidOut());
        money.taxed(node, "stillOwed", receipt.stillOwed());
    }

    private static void payment(ObjectNode node, RefundPayment payment) {
        switch (payment) {
            case RefundPayment.WithFinalInvoice(var by, _) ->
                    node.put("kind", "WITH_FINAL_INVOICE").put("by", by.toString());
            case RefundPayment.OnInvoiceOf(var month, _) ->
                    node.put("kind", "ON_INVOICE_OF").put("month", month.toString());
            case RefundPayment.Nothing(_) -> node.put("kind", "NOTHING");
        }
        node.put("route", payment.route().name());
    }
}
