package app.productdesk.ui.common.tables;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.port.table.TableDocument.Wording;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.joda.money.Money;

/// What the columns of a table are, and how a row fills them. Each column’s name comes with the
/// values it takes from a row; values have their real type, never their shown form.
///
/// @param <T> what a row is made from
public final class TableForm<T> {

    private final Messages messages;
    private final List<Column> columns = new ArrayList<>();
    private final List<Function<T, Cell>> cells = new ArrayList<>();

    public TableForm(Messages messages) {
        this.messages = messages;
    }

    public TableForm<T> text(String name, Function<T, String> value) {
        return column(name, Kind.TEXT, false, row -> text(value.apply(row)));
    }

    /// Whole numbers that nobody adds up.
    public TableForm<T> number(String name, ToLongFunction<T> value) {
        return column(name, Kind.COUNT, false, row -> new Cell.Count(value.applyAsLong(row)));
    }

    /// Whole numbers, added up at the end.
    public TableForm<T> count(String name, ToLongFunction<T> value) {
        return column(name, Kind.COUNT, true, row -> new Cell.Count(value.applyAsLong(row)));
    }

    /// Amounts, added up at the end; those in several currencies in each by itself.
    public TableForm<T> amount(String name, Function<T, Money> value) {
        return column(name, Kind.AMOUNT, true, row -> new Cell.Amount(value.apply(row)));
    }

    public TableForm<T> day(String name, Function<T, Optional<LocalDate>> value) {
        return column(name, Kind.DAY, false, row -> or(value.apply(row).map(Cell.Day::new)));
    }

    public TableForm<T> moment(String name, Function<T, Optional<Instant>> value) {
        return column(name, Kind.MOMENT, false, row -> or(value.apply(row).map(Cell.Moment::new)));
    }

    /// Any other column.
    public TableForm<T> column(String name, Kind kind, boolean total, Function<T, Cell> value) {
        columns.add(new Column(name, kind, total));
        cells.add(value);
        return this;
    }

    /// Slow with many rows: off the UI thread.
    ///
    /// @param title what the table is
    /// @param subtitle more about it; empty for nothing more
    public TableDocument table(String title, String subtitle, List<T> rows) {
        return table(title, subtitle, rows, List.of());
    }

    /// The same with what the whole comes to.
    ///
    /// @param facts what the whole comes to
    public TableDocument table(String title, String subtitle, List<T> rows, List<Fact> facts) {
        var table =
                new TableDocument(
                        title,
                        subtitle.isEmpty() ? List.of() : List.of(subtitle),
                        columns,
                        rows.stream().map(this::row).toList(),
                        facts,
                        wording());
        return table.with(totals(table));
    }

    private Wording wording() {
        return new Wording(
                messages.locale(),
                messages.zone(),
                messages.text("common.table.total"),
                messages.text("common.table.about"),
                messages.bundle().getString("common.table.page"),
                messages.bundle().getString("common.table.missing"));
    }

    /// What columns come to in each of several currencies, which no line of totals can say.
    private List<Fact> totals(TableDocument table) {
        List<Fact> totals = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            String name = columns.get(at).name();
            List<Money> sums = table.sums(at);
            if (sums.size() > 1) {
                sums.forEach(sum -> totals.add(total(name, sum)));
            }
        }
        return totals;
    }

    private Fact total(String column, Money sum) {
        String currency = sum.getCurrencyUnit().getCode();
        return new Fact(
                messages.text("common.table.totalIn", column, currency), new Cell.Amount(sum));
    }

    private List<Cell> row(T row) {
        return cells.stream().map(cell -> cell.apply(row)).toList();
    }

    private static Cell text(String text) {
        return text.isEmpty() ? new Cell.Empty() : new Cell.Text(text);
    }

    private static Cell or(Optional<? extends Cell> cell) {
        return cell.isPresent() ? cell.get() : new Cell.Empty();
    }
}
