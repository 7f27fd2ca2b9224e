package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Kinship;
import app.productdesk.domain.product.Observation;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionTraits;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.domain.product.purchase.BillingAccount;
import app.productdesk.domain.product.purchase.BillingAccountId;
import app.productdesk.domain.product.purchase.Purchase;
import app.productdesk.domain.product.purchase.PurchaseChannel;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.domain.product.term.BillingFrequency;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.domain.product.term.Renewal;
import app.productdesk.domain.product.term.Term;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// Organizations, billing accounts and subscriptions as rows and back.
public final class SubscriptionRows {

    private SubscriptionRows() {}

    /// The organization as a row.
    public static Row of(Organization organization) {
        return new Row()
                .put("only_row", 1)
                .put("name", organization.name())
                .put("domain", organization.domain())
                .put("kind", organization.kind())
                .put("zone", organization.zone().getId())
                .put("created_at", organization.createdAt());
    }

    /// The organization in a row.
    public static Organization organization(Row row) throws SQLException {
        return new Organization(
                row.text("name"),
                row.text("domain"),
                row.constant("kind", WorkspaceKind.class),
                ZoneId.of(row.text("zone")),
                row.instant("created_at"));
    }

    /// A billing account as a row.
    public static Row of(BillingAccount account) {
        return new Row()
                .put("id", account.id().value())
                .put("name", account.name())
                .put("agreement", account.agreement())
                .put("tax_rate", account.taxRate().toPlainString())
                .put("partner", account.partner());
    }

    /// The billing account in a row.
    public static BillingAccount account(Row row) throws SQLException {
        return new BillingAccount(
                new BillingAccountId(row.text("id")),
                row.text("name"),
                row.constant("agreement", app.productdesk.domain.product.purchase.Agreement.class),
                new BigDecimal(row.text("tax_rate")),
                row.optionalText("partner"));
    }

    /// A subscription as a row.
    public static Row of(Subscription subscription) {
        Row row = new Row().put("id", subscription.id().value());
        putSku(row, subscription.sku());
        putPurchase(row, subscription.purchase());
        putCourse(row, subscription);
        putKinship(row, subscription.kinship());
        return row.put("custom_domain", subscription.traits().customDomain())
                .put("scheduled_changes", subscription.traits().scheduledChanges());
    }

    private static void putSku(Row row, Sku sku) {
        row.put("sku_key", sku.key())
                .put("sku_name", sku.name())
                .put("sku_part_number", sku.partNumber())
                .put("sku_id", sku.id().map(UUID::toString));
    }

    private static void putPurchase(Row row, Purchase purchase) {
        row.put("channel", purchase.channel())
                .put("account_id", purchase.account().value())
                .put("quantity_kind", purchase.quantity().getClass().getSimpleName())
                .put("quantity", purchase.quantity().units())
                .put("unit_price", purchase.unitPrice().map(Money::getAmountMinorLong))
                .put(
                        "currency",
                        purchase.unitPrice().map(price -> price.getCurrencyUnit().getCode()))
                .put("paid_with", purchase.paidWith());
    }

    private static void putCourse(Row row, Subscription subscription) {
        row.put("term_start", subscription.term().start())
                .put("term_months", subscription.term().months())
                .put("frequency", subscription.term().frequency())
                .put("renewal", subscription.renewal().setting())
                .put("runs_out_at", subscription.renewal().runsOutAt())
                .put("trial_until", subscription.trialUntil())
                .put("cancelled_at", subscription.ending().cancelledAt())
                .put("deleted_at", subscription.ending().deletedAt());
    }

    private static void putKinship(Row row, Kinship kinship) {
        row.put("base_id", kinship.base().map(SubscriptionId::value))
                .put("replaces_id", kinship.replaces().map(SubscriptionId::value))
                .put("replaced_by_id", kinship.replacedBy().map(SubscriptionId::value));
    }

    /// @param observed what files said of it, which is in a row of its own
    static Subscription subscription(Row row, Optional<Observation> observed) throws SQLException {
        return new Subscription(
                new SubscriptionId(row.text("id")),
                new Sku(
                        row.text("sku_key"),
                        row.text("sku_name"),
                        row.optionalText("sku_part_number"),
                        row.optionalText("sku_id").map(UUID::fromString)),
                purchase(row),
                new Term(
                        row.instant("term_start"),
                        row.integer("term_months"),
                        row.constant("frequency", BillingFrequency.class)),
                new Renewal(
                        row.constant("renewal", RecurringBilling.class),
                        row.optionalInstant("runs_out_at")),
                row.optionalInstant("trial_until"),
                new SubscriptionTraits(row.flag("custom_domain"), row.flag("scheduled_changes")),
                new Kinship(
                        row.optionalText("base_id").map(SubscriptionId::new),
                        row.optionalText("replaces_id").map(SubscriptionId::new),
                        row.optionalText("replaced_by_id").map(SubscriptionId::new)),
                new Ending(row.optionalInstant("cancelled_at"), row.optionalInstant("deleted_at")),
                observed);
    }

    private static Purchase purchase(Row row) throws SQLException {
        Optional<CurrencyUnit> currency = row.optionalText("currency").map(CurrencyUnit::of);
        Optional<Long> price = row.optionalNumber("unit_price");
        return new Purchase(
                row.constant("channel", PurchaseChannel.class),
                new BillingAccountId(row.text("account_id")),
                quantity(row),
                currency.flatMap(unit -> price.map(minor -> Money.ofMinor(unit, minor))),
                row.optionalText("paid_with"));
    }

    private static Quantity quantity(Row row) throws SQLException {
        int count = row.integer("quantity");
        return switch (row.text("quantity_kind")) {
            case "Licenses" -> new Quantity.Licenses(count);
            case "Gigabytes" -> new Quantity.Gigabytes(count);
            case "Unlimited" -> new Quantity.Unlimited();
            default -> throw new Row.DamagedRow("unknown kind of quantity");
        };
    }
}
