package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Guids;
import app.productdesk.adapter.exchange.intake.Times;
import app.productdesk.domain.intake.Trouble;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Values of the cells of a row; what cannot be understood leaves the row out.
final class Cells {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}(?:[,. ’']\\d{3}){1,2}");
    private static final char FIXED_SPACE = '\u00a0';

    private Cells() {}

    /// Absent where the column is, or the cell is blank.
    static Optional<String> text(Row row, OptionalInt column) {
        return column.isPresent() ? text(row, column.getAsInt()) : Optional.empty();
    }

    static Optional<String> text(Row row, int column) {
        String text = row.cell(column);
        boolean fixed = text.indexOf(FIXED_SPACE) >= 0;
        String stripped = (fixed ? text.replace(FIXED_SPACE, ' ') : text).strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    static String need(Row row, int column, String heading) {
        return text(row, column)
                .orElseThrow(
                        () ->
                                new BadRecord(
                                        Findings.trouble(
                                                Trouble.Kind.MISSING_VALUE,
                                                row.place(column),
                                                heading)));
    }

    static Optional<String> id(Row row, OptionalInt column) {
        var text = text(row, column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var id = Guids.read(text.get());
        if (id.isEmpty()) {
            throw wrong(row, column.getAsInt());
        }
        return id;
    }

    static Optional<Boolean> flag(Row row, OptionalInt column) {
        return text(row, column)
                .map(
                        text ->
                                switch (text.toLowerCase(Locale.ROOT)) {
                                    case "true", "yes" -> true;
                                    case "false", "no" -> false;
                                    default -> throw wrong(row, column.getAsInt());
                                });
    }

    /// A number of licenses, perhaps with thousands set apart.
    static int count(Row row, int column, String heading) {
        String text = need(row, column, heading);
        if (!WHOLE.matcher(text).matches()) {
            throw wrong(row, column);
        }
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    /// Absent where the cell is blank or says "never".
    static Optional<Instant> time(Row row, int column) {
        return text(row, column)
                .flatMap(text -> Times.read(text).orElseThrow(() -> wrong(row, column)).time());
    }

    static BadRecord wrong(Row row, int column) {
        return new BadRecord(
                Findings.trouble(Trouble.Kind.WRONG_VALUE, row.place(column), row.cell(column)));
    }
}
