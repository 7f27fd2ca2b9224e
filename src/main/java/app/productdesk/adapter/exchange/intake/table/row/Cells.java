package app.productdesk.adapter.exchange.intake.table.row;

import app.productdesk.adapter.exchange.intake.BadRecord;
import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Guids;
import app.productdesk.domain.intake.Trouble;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Values of the cells of a row; what cannot be understood leaves the row out.
public final class Cells {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}|\\d{1,3}(?:[,. ’']\\d{3}){1,2}");
    private static final Pattern TYPE =
            Pattern.compile("System\\.\\S*\\[.*\\]|Microsoft\\.(?:Graph\\.PowerShell|Open)\\.\\S+");
    private static final char FIXED_SPACE = '\u00a0';

    private Cells() {}

    /// Absent where the column is, or the cell is blank.
    public static Optional<String> text(Row row, OptionalInt column) {
        return column.isPresent() ? text(row, column.getAsInt()) : Optional.empty();
    }

    /// Absent where the cell is blank.
    public static Optional<String> text(Row row, int column) {
        String text = row.cell(column);
        boolean fixed = text.indexOf(FIXED_SPACE) >= 0;
        String stripped = (fixed ? text.replace(FIXED_SPACE, ' ') : text).strip();
        return stripped.isEmpty() ? Optional.empty() : Optional.of(stripped);
    }

    /// The text of a cell that a row can’t do without.
    public static String need(Row row, int column, String heading) {
        return text(row, column)
                .orElseThrow(
                        () ->
                                new BadRecord(
                                        Findings.trouble(
                                                Trouble.Kind.MISSING_VALUE,
                                                row.place(column),
                                                heading)));
    }

    /// The id in a cell; empty where it is blank, or there is no such column.
    public static Optional<String> id(Row row, OptionalInt column) {
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

    /// Absent where it cannot be understood, too, which is found then.
    public static Optional<Boolean> flag(Row row, OptionalInt column, Findings findings) {
        var text = text(row, column);
        var flag = text.map(Cells::flag).orElse(Optional.empty());
        if (text.isPresent() && flag.isEmpty()) {
            findings.refuse(unknown(row, column.getAsInt()));
        }
        return flag;
    }

    /// In the languages that spreadsheets write it in.
    private static Optional<Boolean> flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "waar", "ja" -> Optional.of(true);
            case "false", "no", "onwaar", "nee" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// Whether there is a time in the cell; what cannot be understood is none, and is found.
    public static boolean dated(Row row, OptionalInt column, Findings findings) {
        var text = text(row, column);
        var dated = text.map(DateColumns::says).orElse(Optional.of(false));
        if (dated.isEmpty()) {
            findings.refuse(unknown(row, column.getAsInt()));
        }
        return dated.orElse(false);
    }

    /// A number of licenses, perhaps with thousands set apart.
    public static int count(Row row, int column, String heading) {
        String text = need(row, column, heading);
        if (!WHOLE.matcher(text).matches()) {
            throw wrong(row, column);
        }
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }

    /// Says that a cell holds what nobody knows.
    public static Trouble unknown(Row row, int column) {
        return Findings.trouble(Trouble.Kind.UNKNOWN_VALUE, row.place(column), row.cell(column));
    }

    /// The cell where PowerShell wrote the name of a type in place of what it holds.
    public static OptionalInt typeName(Row row) {
        return IntStream.range(0, row.size())
                .filter(at -> TYPE.matcher(row.cell(at)).matches())
                .findFirst();
    }

    static BadRecord wrong(Row row, int column) {
        return new BadRecord(
                Findings.trouble(Trouble.Kind.WRONG_VALUE, row.place(column), row.cell(column)));
    }
}
