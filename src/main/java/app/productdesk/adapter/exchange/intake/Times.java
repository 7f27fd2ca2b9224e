package app.productdesk.adapter.exchange.intake;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/// Points in time as files write them: `2022-03-18T19:49:35Z` with or without fractions and offset,
/// the same with a space (admin center), a day alone (reports; its first moment), and
/// `/Date(1647632975000)/` (Windows PowerShell). What names no zone is UTC, as all of Microsoft's
/// files are.
public final class Times {

    /// The directory writes the year 1 for "never".
    private static final int FIRST_YEAR = 1900;

    private static final int DAY_LENGTH = 10;
    private static final int SECOND_LENGTH = 19;
    private static final Pattern SCRIPTED = Pattern.compile("/Date\\((-?\\d{1,15})\\)/");
    private static final Pattern REST =
            Pattern.compile("(?:\\.\\d{1,9})?(?:Z|([+-])(\\d\\d):?(\\d\\d))?");

    private Times() {}

    /// What the text says.
    ///
    /// @param time the time, to the second; absent for "never"
    public record Read(Optional<Instant> time) {}

    /// Reads one; absent when it is no time.
    public static Optional<Read> read(String text) {
        try {
            if (text.length() < DAY_LENGTH || text.charAt(0) == '/') {
                return scripted(text);
            }
            return counted(text);
        } catch (DateTimeException | ArithmeticException e) {
            // 31 February, hour 25, and years beyond the calendar
            return Optional.empty();
        }
    }

    private static Optional<Read> scripted(String text) {
        var matcher = SCRIPTED.matcher(text);
        return matcher.matches()
                ? Optional.of(usable(Math.floorDiv(Long.parseLong(matcher.group(1)), 1000L)))
                : Optional.empty();
    }

    private static Optional<Read> counted(String text) {
        long day = day(text);
        if (text.length() == DAY_LENGTH) {
            return Optional.of(usable(day));
        }
        char between = text.charAt(DAY_LENGTH);
        if (text.length() < SECOND_LENGTH
                || (between != 'T' && between != ' ')
                || text.charAt(13) != ':'
                || text.charAt(16) != ':') {
            return Optional.empty();
        }
        long second = digits(text, 11, 24) * 3600L + digits(text, 14, 60) * 60L;
        second += digits(text, 17, 60);
        var offset = offset(text);
        return offset.isEmpty()
                ? Optional.empty()
                : Optional.of(usable(day + second - offset.get()));
    }

    private static long day(String text) {
        if (text.charAt(4) != '-' || text.charAt(7) != '-') {
            throw new DateTimeException("no day");
        }
        int year = digits(text, 0, 100) * 100 + digits(text, 2, 100);
        return LocalDate.of(year, digits(text, 5, 100), digits(text, 8, 100)).toEpochDay() * 86_400;
    }

    private static int digits(String text, int at, int below) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        if (tens < 0 || tens > 9 || ones < 0 || ones > 9 || tens * 10 + ones >= below) {
            throw new DateTimeException("no number");
        }
        return tens * 10 + ones;
    }

    /// Seconds east of Greenwich.
    private static Optional<Integer> offset(String text) {
        if (text.length() == SECOND_LENGTH + 1 && text.charAt(SECOND_LENGTH) == 'Z') {
            return Optional.of(0);
        }
        var rest = REST.matcher(text).region(SECOND_LENGTH, text.length());
        if (!rest.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                rest.group(1) == null
                        ? 0
                        : ZoneOffset.of(rest.group(1) + rest.group(2) + ":" + rest.group(3))
                                .getTotalSeconds());
    }

    private static Read usable(long epochSecond) {
        var time = Instant.ofEpochSecond(epochSecond);
        boolean never = time.isBefore(FIRST);
        return new Read(never ? Optional.empty() : Optional.of(time));
    }

    private static final Instant FIRST =
            LocalDate.of(FIRST_YEAR, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
}
