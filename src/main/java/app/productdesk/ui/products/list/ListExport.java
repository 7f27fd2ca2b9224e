package app.productdesk.ui.products.list;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.ColumnCells;
import app.productdesk.ui.products.rows.ColumnCells.Line;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import java.time.LocalDate;
import java.util.List;

/// The table for a file: the rows and columns that are shown, in their order.
public record ListExport(List<ProductColumn> columns, Shown shown, Messages messages) {

    /// A name with the day the list was read, as the organization’s calendar has it.
    public String fileName() {
        var list = shown.from().list();
        LocalDate day = list.at().atZone(list.organization().zone()).toLocalDate();
        return messages.text("products.export.fileName", day.toString());
    }

    /// The list as it is shown, as a table to be saved.
    public TableDocument table() {
        var cells = new ColumnCells(messages);
        var form = new TableForm<Line>(messages);
        columns.forEach(column -> cells.addTo(form, column));
        List<Line> lines =
                shown.rows().stream()
                        .flatMap(
                                row ->
                                        shown.from().find(row.id()).stream()
                                                .map(product -> new Line(row, product)))
                        .toList();
        return form.table(messages.text("products.title"), shown.footer(messages), lines);
    }

    /// What to tell the person.
    public String done(String file) {
        return messages.counted("products.export.done", shown.rows().size(), file);
    }
}
