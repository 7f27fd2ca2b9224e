package app.productdesk.ui.facts.form;

import app.productdesk.ui.common.text.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Writes a day as the rest of the program does, and reads it in the usual ways of the person’s
/// language, or as 2026-11-23.
final class DayConverter extends StringConverter<LocalDate> {

    private final Messages messages;
    private final List<DateTimeFormatter> ways;

    DayConverter(Messages messages) {
        this.messages = messages;
        this.ways =
                Stream.concat(
                                Stream.of(FormatStyle.SHORT, FormatStyle.MEDIUM, FormatStyle.LONG)
                                        .map(DateTimeFormatter::ofLocalizedDate),
                                Stream.of(
                                                "d-M-uuuu",
                                                "d/M/uuuu",
                                                "d.M.uuuu",
                                                "d MMM uuuu",
                                                "uuuu-MM-dd")
                                        .map(DateTimeFormatter::ofPattern))
                        .map(way -> way.withLocale(messages.locale()))
                        .toList();
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : messages.day(day);
    }

    @Override
    public @Nullable LocalDate fromString(String text) {
        String bare = text.strip();
        return ways.stream().flatMap(way -> read(bare, way).stream()).findFirst().orElse(null);
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(LocalDate.parse(text, way));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
