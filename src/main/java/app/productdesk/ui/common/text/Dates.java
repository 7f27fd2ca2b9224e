package app.productdesk.ui.common.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Days and moments as a language writes them, in one time zone.
final class Dates {

    /// The Dutch abbreviations of the Taalunie; the platform's lack the point.
    private static final List<String> DUTCH_MONTHS =
            List.of(
                    "jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sep.", "okt.",
                    "nov.", "dec.");

    private static final List<String> ENGLISH_MONTHS =
            List.of(
                    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
                    "Dec");

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter time;
    private final DateTimeFormatter month;
    private final DateTimeFormatter timeOfDay;

    Dates(Locale locale, ZoneId zone) {
        var months = locale.getLanguage().equals("nl") ? DUTCH_MONTHS : ENGLISH_MONTHS;
        this.day =
                new DateTimeFormatterBuilder()
                        .appendPattern("d ")
                        .appendText(ChronoField.MONTH_OF_YEAR, numbered(months))
                        .appendPattern(" uuuu")
                        .toFormatter(locale)
                        .withZone(zone);
        this.moment =
                new DateTimeFormatterBuilder()
                        .append(day)
                        .appendPattern(", HH:mm z")
                        .toFormatter(locale)
                        .withZone(zone);
        this.time = DateTimeFormatter.ofPattern("HH:mm:ss z", locale).withZone(zone);
        this.month = DateTimeFormatter.ofPattern("LLLL uuuu", locale);
        this.timeOfDay = DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone);
    }

    String day(Instant instant) {
        return day.format(instant);
    }

    String day(LocalDate date) {
        return day.format(date);
    }

    String moment(Instant instant) {
        return moment.format(instant);
    }

    String timeOfDay(Instant instant) {
        return timeOfDay.format(instant);
    }

    String time(Instant instant) {
        return time.format(instant);
    }

    String month(YearMonth yearMonth) {
        return month.format(yearMonth);
    }

    private static Map<Long, String> numbered(List<String> names) {
        var numbered = new HashMap<Long, String>();
        for (String name : names) {
            numbered.put(numbered.size() + 1L, name);
        }
        return numbered;
    }
}
