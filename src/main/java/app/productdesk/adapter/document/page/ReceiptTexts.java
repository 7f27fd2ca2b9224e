package app.productdesk.adapter.document.page;

import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.joda.money.Money;

/// What a printed document says, in one language, and how that language writes amounts and dates.
public final class ReceiptTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    public ReceiptTexts(ReceiptLanguage language) {
        this(language, "receipt");
    }

    /// @param document the name of the files with its texts
    public ReceiptTexts(ReceiptLanguage language, String document) {
        this.locale =
                switch (language) {
                    case ENGLISH -> Locale.UK;
                    case DUTCH -> Locale.of("nl", "NL");
                };
        this.bundle =
                read(
                        switch (language) {
                            case ENGLISH -> document + ".properties";
                            case DUTCH -> document + "_nl.properties";
                        });
    }

    /// The tag of the language, for the document’s own `lang`.
    String languageTag() {
        return locale.getLanguage();
    }

    /// The text under a key. Its blanks are filled with texts alone: numbers and dates come in as
    /// they are to be read.
    public String text(String key, String... blanks) {
        return new MessageFormat(bundle.getString(key), locale).format(blanks);
    }

    /// The sentence under `key.one` or `key.other`, its first blank being the count.
    public String counted(String key, long count, String... blanks) {
        String[] all = new String[blanks.length + 1];
        all[0] = number(count);
        System.arraycopy(blanks, 0, all, 1, blanks.length);
        return text(key + (count == 1 ? ".one" : ".other"), all);
    }

    /// The text under `prefix.` and the constant’s name in lower camel case.
    public String constant(String prefix, Enum<?> constant, String... blanks) {
        return text(prefix + "." + camelCase(constant.name()), blanks);
    }

    /// Always with its currency and all its decimals; its space does not break.
    public String money(Money amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        int decimals = amount.getCurrencyUnit().getDecimalPlaces();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String symbol = amount.getCurrencyUnit().toCurrency().getSymbol(locale);
        return (amount.isNegative() ? "\u2212" : "")
                + symbol
                + "\u00a0"
                + format.format(amount.getAmount().abs());
    }

    /// An amount for a narrow column: where it has to, it breaks after its currency.
    public String figure(Money amount) {
        return money(amount).replace('\u00a0', ' ');
    }

    /// A percentage, with no more decimals than it has.
    ///
    /// @param percent 21 for “21%”
    public String percent(BigDecimal percent) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(6);
        return format.format(percent.movePointLeft(2));
    }

    /// A whole number, with that language’s separators.
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// “27 Nov 2026”, “27 nov. 2026”, in that zone.
    public String day(Instant instant, ZoneId zone) {
        var date = instant.atZone(zone).toLocalDate();
        return date.getDayOfMonth()
                + "\u00a0"
                + Months.shortName(date.getMonth(), locale)
                + "\u00a0"
                + date.getYear();
    }

    /// Day and time in that zone, without naming it: “27 Nov 2026 14:05”.
    public String time(Instant instant, ZoneId zone) {
        return day(instant, zone)
                + " "
                + DateTimeFormatter.ofPattern(
                                instant.getEpochSecond() % 60 == 0 ? "HH:mm" : "HH:mm:ss", locale)
                        .format(instant.atZone(zone));
    }

    /// Day, time, and how far the zone is from UTC: “27 Nov 2026 14:05 (UTC+01:00)”.
    public String localTime(Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        return time(instant, zone)
                + " (UTC"
                + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId())
                + ")";
    }

    /// A month and its year.
    public String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(month);
    }

    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)))
                    .append(word, 1, word.length());
        }
        return name.toString();
    }

    /// Read by hand: the library’s own search would fall back to the machine’s language.
    private static ResourceBundle read(String file) {
        String path = "/app/productdesk/document/" + file;
        try (var bytes = Objects.requireNonNull(ReceiptTexts.class.getResourceAsStream(path))) {
            return new PropertyResourceBundle(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
