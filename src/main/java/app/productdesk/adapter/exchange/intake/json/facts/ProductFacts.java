package app.productdesk.adapter.exchange.intake.json.facts;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// What a subscribed SKU and a subscription say (live-tenant-facts 1.1).
final class ProductFacts {

    private final Findings findings;

    ProductFacts(Findings findings) {
        this.findings = findings;
    }

    void tellStock(RawRecord sku) {
        var product = product(sku);
        var units = sku.need(sku.units(Field.PREPAID_UNITS), Field.PREPAID_UNITS);
        var status =
                sku.text(Field.CAPABILITY_STATUS)
                        .map(text -> status(sku, Field.CAPABILITY_STATUS, text))
                        .or(units::status);
        List<String> subscriptions = sku.list(Field.SUBSCRIPTION_IDS);
        boolean company =
                sku.text(Field.APPLIES_TO).filter(to -> to.equalsIgnoreCase("company")).isPresent();
        findings.say(
                new Fact.Stock(
                        product,
                        units.usable(),
                        sku.need(sku.count(Field.CONSUMED_UNITS), Field.CONSUMED_UNITS),
                        !company,
                        sku.need(status, Field.CAPABILITY_STATUS),
                        subscriptions.stream().map(SubscriptionId::new).toList()));
        findings.keep(FileKind.SUBSCRIBED_SKUS, product, name(product), sku.place());
    }

    /// Says a subscription.
    void tellBought(RawRecord subscription) {
        var guid = subscription.need(subscription.id(Field.ID), Field.ID);
        var id = new SubscriptionId(guid);
        var status = subscription.need(subscription.text(Field.STATUS), Field.STATUS);
        var total = subscription.count(Field.TOTAL_LICENSES);
        var product = product(subscription);
        findings.say(
                new Fact.Bought(
                        id,
                        product,
                        status(subscription, Field.STATUS, status),
                        subscription.need(total, Field.TOTAL_LICENSES),
                        subscription.flag(Field.IS_TRIAL),
                        subscription.knownTime(Field.CREATED),
                        subscription.knownTime(Field.NEXT_LIFECYCLE),
                        subscription.id(Field.OWNER_TENANT)));
        findings.keep(FileKind.SUBSCRIPTIONS, id, name(product), subscription.place());
    }

    private static Product product(RawRecord record) {
        var id = record.id(Field.SKU_ID);
        var partNumber = record.text(Field.PART_NUMBER);
        if (id.isEmpty() && partNumber.isEmpty()) {
            throw record.missing(Field.SKU_ID);
        }
        return new Product(id.map(UUID::fromString), partNumber, Optional.empty());
    }

    private static String name(Product product) {
        return product.partNumber().or(() -> product.id().map(UUID::toString)).orElse("");
    }

    /// Graph's words for where a subscription is in its life (product-facts 1.4).
    private static SubscriptionStatus status(RawRecord record, Field field, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "enabled" -> SubscriptionStatus.ACTIVE;
            case "warning" -> SubscriptionStatus.EXPIRED;
            case "suspended", "lockedout" -> SubscriptionStatus.DISABLED;
            case "deleted" -> SubscriptionStatus.DELETED;
            default -> throw record.wrong(field, text);
        };
    }
}
