package app.productdesk.ui.products.rows.cell;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.charge.Charge;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.PaymentWords;
import app.productdesk.ui.common.wording.ProductWords;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/// What each column says of a subscription.
public final class CellTexts {

    private final Messages messages;
    private final ProductWords words;

    public CellTexts(Messages messages) {
        this.messages = messages;
        this.words = new ProductWords(messages);
    }

    /// What each column says of a product.
    public Map<ProductColumn, String> of(
            ProductOverview product, StatusCell status, VerdictCell verdict) {
        Subscription subscription = product.subscription();
        var purchase = subscription.purchase();
        Map<ProductColumn, String> texts = new EnumMap<>(ProductColumn.class);
        texts.put(ProductColumn.NAME, subscription.sku().name());
        texts.put(ProductColumn.ASSIGNED, messages.number(product.count().licensedUsers()));
        texts.put(ProductColumn.QUANTITY, quantity(purchase.quantity()));
        texts.put(ProductColumn.STATUS, sentence(status));
        texts.put(ProductColumn.VERDICT, verdict.words());
        texts.put(ProductColumn.NEXT_CHARGE, nextCharge(product));
        texts.put(ProductColumn.PRICE, purchase.unitPrice().map(messages::money).orElse(""));
        texts.put(
                ProductColumn.PAID_WITH,
                purchase.paidWith().map(new PaymentWords(messages)::of).orElse(""));
        texts.put(ProductColumn.ACCOUNT, product.account().name());
        texts.put(ProductColumn.CHANNEL, words.channel(subscription));
        texts.put(ProductColumn.PART_NUMBER, subscription.sku().partNumber().orElse(""));
        texts.put(ProductColumn.SUBSCRIPTION, subscription.id().known().orElse(""));
        return texts;
    }

    /// The day of the next charge; empty when nothing will be charged.
    public static Optional<Instant> nextChargeAt(ProductOverview product) {
        return product.nextCharges().stream().map(Charge::chargedAt).min(Instant::compareTo);
    }

    private static String sentence(StatusCell status) {
        String alarm = status.alarm().isEmpty() ? "" : ", " + status.alarm();
        String date = status.date().isEmpty() ? "" : " (" + status.date() + ")";
        return status.word() + alarm + date;
    }

    /// Licenses as a bare number: the column says what is counted.
    private String quantity(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Licenses(int count) -> messages.number(count);
            case Quantity.Gigabytes _, Quantity.Unlimited _ -> words.quantity(quantity);
        };
    }

    private String nextCharge(ProductOverview product) {
        Optional<Money> amount =
                product.nextCharges().stream()
                        .map(charge -> charge.amount().total())
                        .reduce(Money::plus);
        Optional<String> day = nextChargeAt(product).map(messages::day);
        return amount.map(
                        total ->
                                messages.text(
                                        "products.nextCharge.on",
                                        messages.money(total),
                                        day.orElse("")))
                .orElse("");
    }
}
