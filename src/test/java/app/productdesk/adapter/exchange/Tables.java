package app.productdesk.adapter.exchange;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.port.table.TableDocument.Wording;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tables for tests.
public final class Tables {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final Wording WORDING =
            new Wording(
                    Locale.UK,
                    ZONE,
                    "Total",
                    "About this table",
                    "Page {0} of {1}",
                    "{0} is missing");

    private Tables() {}

    /// One row of texts.
    static TableDocument texts(List<String> header, List<String> row) {
        return table(
                header.stream().map(name -> new Column(name, Kind.TEXT, false)).toList(),
                List.of(row.stream().<Cell>map(Cell.Text::new).toList()),
                List.of());
    }

    /// Rows whose columns are named by their letters, numbers and amounts of which are added up.
    @SafeVarargs
    public static TableDocument of(List<? extends Cell>... rows) {
        return with(List.of(), rows);
    }

    @SafeVarargs
    public static TableDocument with(List<Fact> facts, List<? extends Cell>... rows) {
        List<List<Cell>> all = new ArrayList<>();
        for (List<? extends Cell> row : rows) {
            all.add(List.copyOf(row));
        }
        List<Column> columns = new ArrayList<>();
        for (Cell cell : all.getFirst()) {
            columns.add(column(Character.toString('A' + columns.size()), cell));
        }
        return table(columns, all, facts);
    }

    /// A table titled “Your products” in British English.
    public static TableDocument table(
            List<Column> columns, List<List<Cell>> rows, List<Fact> facts) {
        return new TableDocument(
                "Your products", List.of("Noordwind", "2 rows"), columns, rows, facts, WORDING);
    }

    private static Column column(String name, Cell cell) {
        Kind kind =
                switch (cell) {
                    case Cell.Text _, Cell.Empty _ -> Kind.TEXT;
                    case Cell.Count _ -> Kind.COUNT;
                    case Cell.Amount _ -> Kind.AMOUNT;
                    case Cell.Day _ -> Kind.DAY;
                    case Cell.Moment _ -> Kind.MOMENT;
                };
        return new Column(name, kind, kind == Kind.COUNT || kind == Kind.AMOUNT);
    }
}
