package app.productdesk.ui.common.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.joda.money.Money;

/// What the program says, in one language: texts by key, and amounts, numbers and dates as that
/// language writes them.
public final class Messages {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Dates dates;
    private final ZoneId zone;

    /// @param locale Dutch gives Dutch, every other language gives English
    /// @param zone the time zone that days and moments are shown in
    public Messages(Locale locale, ZoneId zone) {
        this.locale = dutch(locale) ? Locale.of("nl", "NL") : Locale.UK;
        this.bundle = read(dutch(locale) ? "messages_nl.properties" : "messages.properties");
        this.zone = zone;
        this.dates = new Dates(this.locale, zone);
    }

    /// The texts as FXML wants them.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The language and country whose way of writing is used.
    public Locale locale() {
        return locale;
    }

    /// The time zone that days and moments are shown in.
    public ZoneId zone() {
        return zone;
    }

    /// The text under a key.
    ///
    /// @param arguments fill the blanks `{0}`, `{1}`...; text goes in as it is
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /// The sentence under `key.one` or `key.other`.
    ///
    /// @param count blank `{0}` of the sentence
    /// @param arguments blanks `{1}` and on
    public String counted(String key, long count, Object... arguments) {
        var all =
                IntStream.rangeClosed(0, arguments.length)
                        .mapToObj(at -> at == 0 ? number(count) : arguments[at - 1])
                        .toArray();
        return text(key + (count == 1 ? ".one" : ".other"), all);
    }

    /// Always with its currency and all its decimals: "US$ 412.80". The space does not break.
    public String money(Money amount) {
        var format = NumberFormat.getNumberInstance(locale);
        var decimals = amount.getCurrencyUnit().getDecimalPlaces();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        var symbol = amount.getCurrencyUnit().toCurrency().getSymbol(locale);
        var sign = amount.isNegative() ? "\u2212" : "";
        return sign + symbol + "\u00a0" + format.format(amount.getAmount().abs());
    }

    /// "27 Nov 2026", "27 nov. 2026".
    public String day(Instant moment) {
        return dates.day(moment);
    }

    public String day(LocalDate day) {
        return dates.day(day);
    }

    /// Day, time and time zone: "27 Nov 2026, 14:05 CET".
    public String moment(Instant moment) {
        return dates.moment(moment);
    }

    /// The time of day without its zone: "14:05".
    public String timeOfDay(Instant moment) {
        return dates.timeOfDay(moment);
    }

    /// Time and time zone, without the day: "14:05:09 CET".
    public String time(Instant moment) {
        return dates.time(moment);
    }

    /// "December 2026", "december 2026".
    public String month(YearMonth month) {
        return dates.month(month);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /// A share in hundredths.
    ///
    /// @param fraction 0.21 for "21%"
    public String percent(double fraction) {
        var format = NumberFormat.getPercentInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(fraction);
    }

    private static boolean dutch(Locale locale) {
        return locale.getLanguage().equals("nl");
    }

    /// Read by hand: the library's own search would fall back to the machine's language.
    private static ResourceBundle read(String file) {
        try (var bytes = Messages.class.getResourceAsStream("/app/productdesk/" + file)) {
            var present = Objects.requireNonNull(bytes, file);
            return new PropertyResourceBundle(
                    new InputStreamReader(present, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
