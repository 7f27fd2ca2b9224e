package app.productdesk.ui.products;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.products.ProductList;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.products.rows.ColumnTexts;
import app.productdesk.ui.products.rows.ProductColumn;
import app.productdesk.ui.products.rows.ProductRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The table as a file for a spreadsheet: the rows and columns that are shown, in their order.
record ListExport(List<ProductColumn> columns, List<ProductRow> rows, Messages messages) {

    /// A name with the day the list was read, as the organization’s calendar has it.
    static String fileName(ProductList list, Messages messages) {
        LocalDate day = list.at().atZone(list.organization().zone()).toLocalDate();
        return messages.text("products.export.fileName", day.toString()) + ".csv";
    }

    /// Blocks.
    ///
    /// @return what to tell the person
    String write(Path file, ExportTable exportTable) {
        var titles = new ColumnTexts(messages);
        exportTable.run(
                file,
                columns.stream().map(titles::title).toList(),
                rows.stream()
                        .map(row -> columns.stream().map(one -> cell(row, one)).toList())
                        .toList());
        return messages.counted("products.export.done", rows.size(), file.getFileName());
    }

    /// Numbers of licenses go out as digits alone, so that a spreadsheet can add them up.
    private static String cell(ProductRow row, ProductColumn column) {
        return switch (column) {
            case ASSIGNED -> Integer.toString(row.licenses().assigned());
            case QUANTITY ->
                    row.licenses().counted()
                            ? Integer.toString(row.licenses().purchased())
                            : row.text(column);
            default -> row.text(column);
        };
    }
}
