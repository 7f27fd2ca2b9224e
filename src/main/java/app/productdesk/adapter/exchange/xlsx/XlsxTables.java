package app.productdesk.adapter.exchange.xlsx;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Fact;
import app.productdesk.application.port.table.TableWriter;
import app.productdesk.application.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as workbooks for spreadsheets: numbers and dates are real ones, the header stays in sight
/// and filters, totals follow the filter. What the table is and comes to stands on a sheet of its
/// own, so that the first one is nothing but the table.
public final class XlsxTables implements TableWriter {

    private static final double NAME_WIDTH = 36;
    private static final double VALUE_WIDTH = 24;

    @Override
    public Optional<byte[]> write(TableDocument table, Progress progress) {
        var sums = new XlsxSums();
        try (var bytes = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(bytes, "Product Desk", null)) {
                workbook.properties().setTitle(XlsxText.shown(table.title()));
                var sheets = new XlsxSheets(workbook, table, sums);
                if (!sheets.write(progress)) {
                    return Optional.empty();
                }
                about(workbook.newWorksheet(XlsxText.sheet(table.wording().about())), table);
            }
            return Optional.of(sums.into(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
    }

    private static void about(Worksheet sheet, TableDocument table) {
        sheet.width(0, NAME_WIDTH);
        sheet.width(1, VALUE_WIDTH);
        sheet.value(0, 0, XlsxText.shown(table.title()));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 1;
        for (String line : table.subtitle()) {
            sheet.value(row, 0, XlsxText.shown(line));
            row++;
        }
        row++;
        var cells = new XlsxCells(sheet, table.wording().zone());
        for (Fact fact : table.facts()) {
            sheet.value(row, 0, XlsxText.shown(fact.name()));
            cells.put(row, 1, fact.value());
            row++;
        }
    }
}
