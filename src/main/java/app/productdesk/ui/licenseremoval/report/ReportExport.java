package app.productdesk.ui.licenseremoval.report;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.domain.removal.RemovalRun;
import app.productdesk.domain.removal.RemovalStep;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.FileChoice.Filter;
import app.productdesk.ui.common.Messages;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Saves the rows of a report for a spreadsheet. Moments are in UTC and written so that they sort.
final class ReportExport {

    private final ExportTable table;
    private final ReportTools tools;

    ReportExport(ExportTable table, ReportTools tools) {
        this.table = table;
        this.tools = tools;
    }

    /// Asks where to, and saves; nothing where there is nothing to save.
    void save(RemovalRun run, List<ReportRow> shown) {
        if (shown.isEmpty()) {
            return;
        }
        Messages messages = tools.messages();
        tools.files()
                .save(
                        messages.text("licenseRemoval.report.export.name") + ".csv",
                        List.of(
                                new Filter(
                                        messages.text("licenseRemoval.report.export.csv"), "csv")))
                .ifPresent(file -> write(file, rows(run, shown)));
    }

    private void write(Path file, List<List<String>> rows) {
        Messages messages = tools.messages();
        tools.work()
                .start(
                        _ -> {
                            table.run(file, header(), rows);
                            return rows.size();
                        },
                        count ->
                                tools.announcer()
                                        .say(
                                                messages.counted(
                                                        "licenseRemoval.report.export.done",
                                                        count)),
                        fault -> tools.announcer().tell(new FaultTexts(messages).explain(fault)));
    }

    private List<String> header() {
        return Stream.of(
                        "licenseRemoval.report.column.name",
                        "licenseRemoval.report.column.userName",
                        "licenseRemoval.report.column.what",
                        "licenseRemoval.report.column.group",
                        "licenseRemoval.report.column.outcome",
                        "licenseRemoval.report.column.reason",
                        "licenseRemoval.report.column.next",
                        "licenseRemoval.report.column.when")
                .map(key -> tools.messages().text(key))
                .toList();
    }

    private static List<List<String>> rows(RemovalRun run, List<ReportRow> shown) {
        return shown.stream()
                .map(
                        row ->
                                List.of(
                                        row.name(),
                                        row.userName(),
                                        row.what(),
                                        row.group(),
                                        row.outcomeWords(),
                                        row.reason(),
                                        row.nextStep(),
                                        moment(run.steps().get(row.number() - 1))))
                .toList();
    }

    private static String moment(RemovalStep step) {
        return step.state().at().map(Instant::toString).orElse("");
    }
}
