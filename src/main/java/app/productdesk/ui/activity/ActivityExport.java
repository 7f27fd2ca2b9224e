package app.productdesk.ui.activity;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.FileChoice.Filter;
import app.productdesk.ui.common.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Saves the list of changes for a spreadsheet. Moments are in UTC and run ids are whole, so that
/// files from different computers can be put together.
final class ActivityExport {

    private final ExportTable table;
    private final ActivityTools tools;

    ActivityExport(ExportTable table, ActivityTools tools) {
        this.table = table;
        this.tools = tools;
    }

    /// Asks where to, and saves; nothing where there is nothing to save.
    ///
    /// @param day of the organization’s calendar, for the file’s name
    void save(List<ActivityRow> rows, String day) {
        if (rows.isEmpty()) {
            return;
        }
        Messages messages = tools.messages();
        tools.files()
                .save(
                        messages.text("activity.export.name", day) + ".csv",
                        List.of(new Filter(messages.text("activity.export.kind"), "csv")))
                .ifPresent(file -> write(file, rows));
    }

    private void write(Path file, List<ActivityRow> rows) {
        Messages messages = tools.messages();
        tools.work()
                .start(
                        _ -> {
                            table.run(file, header(), rows.stream().map(this::cells).toList());
                            return messages.counted(
                                    "activity.export.done", rows.size(), file.getFileName());
                        },
                        tools.announcer()::say,
                        fault -> tools.announcer().tell(new FaultTexts(messages).explain(fault)));
    }

    private List<String> header() {
        return Stream.of(
                        "activity.column.number",
                        "activity.column.whenUtc",
                        "activity.column.who",
                        "activity.column.what",
                        "activity.column.detail",
                        "activity.column.product",
                        "activity.column.subscription",
                        "activity.column.person",
                        "activity.column.run",
                        "activity.column.receipt")
                .map(key -> tools.messages().text(key))
                .toList();
    }

    private List<String> cells(ActivityRow row) {
        return List.of(
                Long.toString(row.number()),
                row.at().toString(),
                row.who(),
                row.what(),
                row.detail(),
                row.product(),
                row.subscription(),
                row.person(),
                row.run(),
                row.receipt());
    }
}
