package app.productdesk.application.port.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/// A table to be read outside the program. Its texts are data: no writer takes them for formulas or
/// markup.
///
/// @param title what the table is
/// @param subtitle more about it, a line each; may be empty
/// @param columns in their order, one at least
/// @param rows each as long as the columns
/// @param facts what the whole comes to, beside the totals of columns; may be empty
public record TableDocument(
        String title,
        List<String> subtitle,
        List<Column> columns,
        List<List<Cell>> rows,
        List<Fact> facts,
        Wording wording) {

    public TableDocument {
        subtitle = List.copyOf(subtitle);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        facts = List.copyOf(facts);
        int width = columns.size();
        rows.stream()
                .filter(row -> row.size() != width)
                .findFirst()
                .ifPresent(
                        row -> {
                            throw new IllegalArgumentException("a row of length " + row.size());
                        });
    }

    /// The same table with another line above its subtitle.
    public TableDocument under(String line) {
        List<String> lines = Stream.concat(Stream.of(line), subtitle.stream()).toList();
        return new TableDocument(title, lines, columns, rows, facts, wording);
    }

    /// The same table with more facts, behind those it has.
    public TableDocument with(List<Fact> more) {
        List<Fact> all = Stream.concat(facts.stream(), more.stream()).toList();
        return new TableDocument(title, subtitle, columns, rows, all, wording);
    }

    public boolean hasTotals() {
        return columns.stream().anyMatch(Column::total);
    }

    /// What a column comes to; empty where it is not to be added up, or holds amounts in more than
    /// one currency.
    public Cell total(int column) {
        return total(column, 0, rows.size());
    }

    /// What the rows of a part come to in a column.
    ///
    /// @param from the first row, from 0
    /// @param to the row after the last one
    public Cell total(int column, int from, int to) {
        if (!columns.get(column).total()) {
            return new Cell.Empty();
        }
        List<Cell> cells = cells(column, from, to);
        return switch (columns.get(column).kind()) {
            case COUNT -> new Cell.Count(counts(cells));
            case AMOUNT -> amounts(cells);
            case TEXT, DAY, MOMENT -> new Cell.Empty();
        };
    }

    /// What a column of amounts comes to in each currency by itself; empty where it is not to be
    /// added up.
    public List<Money> sums(int column) {
        return columns.get(column).total() ? sums(cells(column, 0, rows.size())) : List.of();
    }

    private List<Cell> cells(int column, int from, int to) {
        return rows.subList(from, to).stream().map(row -> row.get(column)).toList();
    }

    private static long counts(List<Cell> cells) {
        return cells.stream()
                .mapToLong(cell -> cell instanceof Cell.Count(long number) ? number : 0)
                .reduce(0, Math::addExact);
    }

    private static Cell amounts(List<Cell> cells) {
        List<Money> sums = sums(cells);
        return sums.size() == 1 ? new Cell.Amount(sums.getFirst()) : new Cell.Empty();
    }

    private static List<Money> sums(List<Cell> cells) {
        Map<CurrencyUnit, Money> sums = new LinkedHashMap<>();
        for (Cell cell : cells) {
            if (cell instanceof Cell.Amount(Money money)) {
                sums.merge(money.getCurrencyUnit(), money, Money::plus);
            }
        }
        return List.copyOf(sums.values());
    }

    /// What stands above the cells of a column, and what they are.
    ///
    /// @param total whether it makes sense to add it up
    public record Column(String name, Kind kind, boolean total) {}

    /// What a column holds; a text may stand in any of them instead.
    public enum Kind {
        TEXT,
        COUNT,
        AMOUNT,
        DAY,
        MOMENT
    }

    /// What stands in one place of the table.
    public sealed interface Cell {

        record Text(String text) implements Cell {}

        /// A whole number.
        record Count(long number) implements Cell {}

        record Amount(Money money) implements Cell {}

        record Day(LocalDate day) implements Cell {}

        record Moment(Instant at) implements Cell {}

        record Empty() implements Cell {}
    }

    /// One thing about the whole, with its name.
    public record Fact(String name, Cell value) {}

    /// What writers need to know of the language.
    ///
    /// @param zone the one that moments are written in where people read them
    /// @param total what stands before the totals of columns
    /// @param about the name for the part that holds title, subtitle and facts
    /// @param page with the blanks `{0}` for a page’s number and `{1}` for how many there are
    /// @param missing says that the sign in the blank `{0}` stands for one that can’t be shown
    public record Wording(
            Locale locale, ZoneId zone, String total, String about, String page, String missing) {}
}
