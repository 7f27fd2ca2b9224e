package app.productdesk.application.licensing.run;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// How long a service wants to be left alone, in its own words: seconds, perhaps with decimals, or
/// a moment as HTTP writes it (live-tenant facts 1.3).
final class RetryAfter {

    private static final BigDecimal LONGEST_IN_SECONDS = BigDecimal.valueOf(10 * 366L * 86_400);

    private RetryAfter() {}

    /// The time from now that it asks for; zero when that moment is past. Empty when it says
    /// nothing that makes sense: no header, another text, a negative number.
    static Optional<Duration> read(Optional<String> header, Instant now) {
        return header.map(String::strip)
                .flatMap(text -> seconds(text).or(() -> moment(text, now)))
                .filter(time -> !time.isNegative());
    }

    private static Optional<Duration> seconds(String text) {
        if (text.length() > 20) {
            return Optional.empty();
        }
        try {
            BigDecimal millis =
                    new BigDecimal(text)
                            .min(LONGEST_IN_SECONDS)
                            .movePointRight(3)
                            .setScale(0, RoundingMode.CEILING);
            return Optional.of(Duration.ofMillis(millis.longValueExact()));
        } catch (NumberFormatException | ArithmeticException noNumber) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> moment(String text, Instant now) {
        try {
            Instant until =
                    ZonedDateTime.parse(
                                    text,
                                    DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT))
                            .toInstant();
            return Optional.of(until.isBefore(now) ? Duration.ZERO : Duration.between(now, until));
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
