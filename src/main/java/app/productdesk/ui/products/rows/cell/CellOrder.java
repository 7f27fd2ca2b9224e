package app.productdesk.ui.products.rows.cell;

import app.productdesk.application.products.ProductOverview;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.product.purchase.Quantity;
import app.productdesk.ui.common.wording.StatusTexts;
import java.text.CollationKey;
import java.text.Collator;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where each cell of a subscription stands in its column: numbers by size, dates by day, statuses
/// and verdicts by what they mean, words as the language sorts them. What is empty comes last.
public final class CellOrder {

    private static final double NONE = Double.POSITIVE_INFINITY;

    private final Collator collator;
    private final CollationKey noText;

    public CellOrder(Locale locale) {
        this.collator = Collator.getInstance(locale);
        this.noText = collator.getCollationKey("");
    }

    /// Where each cell of a product stands in its column.
    public Map<ProductColumn, SortValue> of(
            ProductOverview product, VerdictCell verdict, Map<ProductColumn, String> texts) {
        var purchase = product.subscription().purchase();
        Map<ProductColumn, SortValue> values = new EnumMap<>(ProductColumn.class);
        texts.forEach((column, text) -> values.put(column, byText(text)));
        values.put(ProductColumn.ASSIGNED, byNumber(product.count().licensedUsers()));
        values.put(ProductColumn.QUANTITY, byNumber(amount(purchase.quantity())));
        values.put(ProductColumn.STATUS, byNumber(statusRank(product)));
        values.put(
                ProductColumn.VERDICT,
                new SortValue(verdict.rank(), collator.getCollationKey(verdict.words())));
        values.put(ProductColumn.NEXT_CHARGE, byNumber(day(CellTexts.nextChargeAt(product), NONE)));
        values.put(
                ProductColumn.PRICE,
                byNumber(
                        purchase.unitPrice()
                                .map(price -> price.getAmount().doubleValue())
                                .orElse(NONE)));
        return values;
    }

    private SortValue byNumber(double number) {
        return new SortValue(number, noText);
    }

    private SortValue byText(String text) {
        return new SortValue(text.isEmpty() ? NONE : 0, collator.getCollationKey(text));
    }

    /// By status, and within a status by its day.
    private static double statusRank(ProductOverview product) {
        return rank(product.stage().status()) + day(StatusTexts.dayOf(product), 0);
    }

    private static double rank(SubscriptionStatus status) {
        return switch (status) {
            case ACTIVE -> 0;
            case SCHEDULED -> 1e12;
            case EXPIRED -> 2e12;
            case DISABLED -> 3e12;
            case DELETED -> 4e12;
        };
    }

    private static double day(Optional<Instant> day, double otherwise) {
        return day.map(at -> (double) at.getEpochSecond()).orElse(otherwise);
    }

    private static double amount(Quantity quantity) {
        return quantity instanceof Quantity.Unlimited ? NONE : quantity.units();
    }
}
