package app.productdesk.adapter.exchange.intake.table.row;

import app.productdesk.adapter.exchange.intake.Times;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The times of a table, as Microsoft writes them or as spreadsheets write them again: `21-11-2026
/// 08:15` or `11/21/2026`. Which of the two numbers is the day, another time of the same column has
/// to prove, by a number that is no month. It may come further down: the table is read once for
/// what it proves, and once more where that helps.
public final class DateColumns {

    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})"
                            + "(?: (\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?: ([AaPp])[Mm])?)?");
    private static final int MONTHS = 12;

    private final Set<Integer> dayFirst = new HashSet<>();
    private final Set<Integer> monthFirst = new HashSet<>();
    private boolean settled;

    /// Ends the first reading.
    ///
    /// @return whether another one would understand more
    public boolean settle() {
        boolean more = !settled && !dayFirst.equals(monthFirst);
        settled = true;
        return more;
    }

    /// Reads one; absent when it is no time, or nobody can tell which.
    public Optional<Times.Read> read(int column, String text) {
        var time = Times.read(text);
        if (time.isPresent()) {
            return time;
        }
        var numbers = NUMBERS.matcher(text);
        if (!numbers.matches()) {
            return Optional.empty();
        }
        if (Integer.parseInt(numbers.group(1)) > MONTHS) {
            dayFirst.add(column);
        }
        if (Integer.parseInt(numbers.group(3)) > MONTHS) {
            monthFirst.add(column);
        }
        boolean day = dayFirst.contains(column);
        return !settled || day == monthFirst.contains(column)
                ? Optional.empty()
                : Times.read(day ? written(numbers, 3, 1) : written(numbers, 1, 3));
    }

    /// Whether it says some time, whichever that is; absent when it is none.
    static Optional<Boolean> says(String text) {
        return Times.read(text)
                .map(read -> read.time().isPresent())
                .or(() -> Optional.of(true).filter(_ -> NUMBERS.matcher(text).matches()));
    }

    private static String written(Matcher numbers, int month, int day) {
        return String.format(
                Locale.ROOT,
                "%s-%02d-%02dT%02d:%02d:%02d",
                numbers.group(4),
                number(numbers, month),
                number(numbers, day),
                hour(numbers),
                number(numbers, 6),
                number(numbers, 7));
    }

    private static int hour(Matcher numbers) {
        int hour = number(numbers, 5);
        String half = numbers.group(8);
        return half == null ? hour : hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
    }

    private static int number(Matcher numbers, int group) {
        String digits = numbers.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
