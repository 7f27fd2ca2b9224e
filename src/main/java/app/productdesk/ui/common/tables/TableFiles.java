package app.productdesk.ui.common.tables;

import app.productdesk.application.port.table.TableFormat;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/// The kinds of file that a table can be saved as, as the person chooses among them. A workbook
/// comes first: spreadsheets of every language open it right, with numbers and dates as such.
public final class TableFiles {

    private final Messages messages;

    public TableFiles(Messages messages) {
        this.messages = messages;
    }

    /// The first one is what is proposed.
    public List<Filter> kinds() {
        return Stream.of(TableFormat.values())
                .map(
                        one ->
                                new Filter(
                                        messages.text("common.table.kind." + Keys.of(one)),
                                        one.ending()))
                .toList();
    }

    /// A file’s name with the ending that is proposed.
    public String suggested(String name) {
        return name + "." + TableFormat.XLSX.ending();
    }
}
