package app.productdesk.adapter.document.receipt;

import app.productdesk.adapter.document.page.ReceiptTexts;
import app.productdesk.adapter.document.page.Values;
import app.productdesk.domain.product.charge.Price;
import app.productdesk.domain.product.charge.TaxedAmount;
import app.productdesk.domain.receipt.ReceiptLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneOffset;
import org.joda.money.Money;

/// One charge on the page: its figures, and the sums a person can redo by hand. A sum is written
/// only where it gives the amount that stands behind it; another amount stands alone.
final class LineValues {

    private final ReceiptTexts texts;

    LineValues(ReceiptTexts texts) {
        this.texts = texts;
    }

    Values of(ReceiptLine line) {
        Values values =
                new Values()
                        .text("product", line.product())
                        .text("charge", line.chargeShown())
                        .text("price", price(line))
                        .text("period", period(line))
                        .text("creditSum", sum("receipt.line.credit", line, Part.NET))
                        .text("taxSum", sum("receipt.line.tax", line, Part.TAX))
                        .text("charged", texts.figure(line.charged().net()))
                        .text("credit", texts.figure(line.credit().net()))
                        .text("tax", texts.figure(line.credit().tax()))
                        .text("total", texts.figure(line.credit().total()));
        bar(values, line);
        if (!line.creditedBefore().isZero()) {
            values.text("before", before(line));
        }
        if (!line.setOff().isZero() || !line.stillOwed().isZero()) {
            values.text("owed", owed(line));
        }
        return values;
    }

    private void bar(Values values, ReceiptLine line) {
        values.text("used", texts.counted("receipt.line.used", line.used()))
                .text("unused", texts.counted("receipt.line.unused", line.unused()));
        if (line.used() > 0) {
            values.text("usedWidth", width(line.used(), line.days()));
        }
    }

    private String price(ReceiptLine line) {
        Price price = line.price();
        String units = texts.number(price.units());
        String perUnit = texts.money(price.perUnit());
        String charged = texts.money(line.charged().net());
        String tax = texts.money(line.charged().tax());
        String sum =
                price.amount().net().equals(line.charged().net())
                        ? wholeCycle(price, units, perUnit, charged)
                        : texts.text("receipt.line.charged.part", charged, units, perUnit);
        return sum + texts.text("receipt.line.charged.tax", texts.percent(price.taxRate()), tax);
    }

    private String wholeCycle(Price price, String units, String perUnit, String charged) {
        return price.months() == 1
                ? texts.text("receipt.line.charged", units, perUnit, charged)
                : texts.text(
                        "receipt.line.charged.months",
                        units,
                        perUnit,
                        texts.number(price.months()),
                        charged);
    }

    private String period(ReceiptLine line) {
        return texts.text(
                "receipt.line.period",
                texts.time(line.period().start(), ZoneOffset.UTC),
                texts.time(line.period().end(), ZoneOffset.UTC),
                texts.number(line.days()));
    }

    private String sum(String key, ReceiptLine line, Part part) {
        Money charged = part.of(line.charged());
        Money credit = part.of(line.credit());
        String figure = texts.money(credit);
        return share(charged, line).equals(credit)
                ? texts.text(
                        key,
                        texts.money(charged),
                        texts.number(line.unused()),
                        texts.number(line.days()),
                        figure)
                : texts.text(key + ".alone", figure);
    }

    private String before(ReceiptLine line) {
        return texts.text(
                "receipt.line.before",
                texts.money(line.creditedBefore().net()),
                texts.money(line.creditedBefore().tax()));
    }

    private String owed(ReceiptLine line) {
        return texts.text(
                "receipt.line.owed",
                texts.money(line.setOff().net()),
                texts.money(line.setOff().tax()),
                texts.money(line.stillOwed().net()),
                texts.money(line.stillOwed().tax()));
    }

    private static Money share(Money charged, ReceiptLine line) {
        return Money.of(
                charged.getCurrencyUnit(),
                charged.getAmount()
                        .multiply(BigDecimal.valueOf(line.unused()))
                        .divide(
                                BigDecimal.valueOf(line.days()),
                                charged.getScale(),
                                RoundingMode.HALF_UP));
    }

    private static String width(long days, long of) {
        return BigDecimal.valueOf(days * 100)
                .divide(BigDecimal.valueOf(of), 3, RoundingMode.DOWN)
                .toPlainString();
    }

    /// Either side of an amount; each is rounded by itself.
    private enum Part {
        NET,
        TAX;

        Money of(TaxedAmount amount) {
            return this == NET ? amount.net() : amount.tax();
        }
    }
}
