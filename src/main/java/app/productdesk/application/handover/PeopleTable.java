package app.productdesk.application.handover;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Column;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.port.table.TableDocument.Wording;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.handover.RemovalSheet;
import app.productdesk.domain.handover.RemovalSheet.Line;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The people of an order as a table for a spreadsheet, with the script’s own names for its
/// columns.
final class PeopleTable {

    private PeopleTable() {}

    static byte[] of(RemovalSheet sheet, TableWriter tables) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("number", Kind.COUNT, false));
        Stream.of("userName", "personId", "target", "group", "groupId")
                .map(name -> new Column(name, Kind.TEXT, false))
                .forEach(columns::add);
        List<List<Cell>> rows = new ArrayList<>();
        for (Line line : sheet.lines()) {
            rows.add(row(rows.size() + 1, line));
        }
        var table =
                new TableDocument(
                        sheet.product(),
                        List.of(),
                        columns,
                        rows,
                        List.of(),
                        new Wording(Locale.ROOT, ZoneOffset.UTC, "", "", "", ""));
        return tables.write(table, Progress.unwatched()).orElseThrow();
    }

    private static List<Cell> row(int number, Line line) {
        return List.of(
                new Cell.Count(number),
                new Cell.Text(line.userName()),
                new Cell.Text(written(line.person())),
                new Cell.Text(line.group().isPresent() ? "membership" : "direct"),
                new Cell.Text(line.group().map(RemovalSheet.Group::name).orElse("")),
                new Cell.Text(written(line.group().flatMap(RemovalSheet.Group::id))));
    }

    private static String written(Optional<UUID> id) {
        return id.map(UUID::toString).orElse("");
    }
}
