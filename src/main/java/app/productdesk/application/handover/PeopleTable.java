package app.productdesk.application.handover;

import app.productdesk.application.port.TableDocument;
import app.productdesk.application.port.TableDocument.Cell;
import app.productdesk.application.port.TableDocument.Column;
import app.productdesk.application.port.TableDocument.Kind;
import app.productdesk.application.port.TableDocument.Wording;
import app.productdesk.application.port.TableWriter;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.handover.RemovalOrder;
import app.productdesk.domain.handover.RemovalOrder.Leaving;
import app.productdesk.domain.handover.RemovalOrder.Removal;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The people of an order as a table for a spreadsheet, with the script’s own names for its
/// columns.
final class PeopleTable {

    private PeopleTable() {}

    static byte[] of(RemovalOrder order, TableWriter tables) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("number", Kind.COUNT, false));
        Stream.of("userName", "personId", "target", "group", "groupId")
                .map(name -> new Column(name, Kind.TEXT, false))
                .forEach(columns::add);
        List<List<Cell>> rows = new ArrayList<>();
        for (Removal removal : order.removals()) {
            rows.add(row(rows.size() + 1, removal));
        }
        var table =
                new TableDocument(
                        order.product(),
                        List.of(),
                        columns,
                        rows,
                        List.of(),
                        new Wording(Locale.ROOT, ZoneOffset.UTC, "", "", ""));
        return tables.write(table, Progress.unwatched()).orElseThrow();
    }

    private static List<Cell> row(int number, Removal removal) {
        return List.of(
                new Cell.Count(number),
                new Cell.Text(removal.userName()),
                new Cell.Text(removal.person().toString()),
                new Cell.Text(removal.leaving().isPresent() ? "membership" : "direct"),
                new Cell.Text(removal.leaving().map(Leaving::name).orElse("")),
                new Cell.Text(removal.leaving().map(left -> left.group().toString()).orElse("")));
    }
}
