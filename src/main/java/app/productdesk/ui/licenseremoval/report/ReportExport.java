package app.productdesk.ui.licenseremoval.report;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.ReportRow;
import java.util.List;

/// Saves the rows of a report as a table.
final class ReportExport {

    private final TableSaving saving;
    private final Messages messages;

    ReportExport(TableSaving saving, Messages messages) {
        this.saving = saving;
        this.messages = messages;
    }

    /// Asks where to, and saves; nothing where there is nothing to save.
    ///
    /// @param title of the report
    void save(RemovalRun run, List<ReportRow> shown, String title) {
        if (shown.isEmpty()) {
            return;
        }
        saving.save(
                messages.text("licenseRemoval.report.export.name"),
                () -> table(run, shown, title),
                _ -> messages.counted("licenseRemoval.report.export.done", shown.size()));
    }

    private TableDocument table(RemovalRun run, List<ReportRow> shown, String title) {
        return new TableForm<ReportRow>(messages)
                .text(messages.text("licenseRemoval.report.column.name"), ReportRow::name)
                .text(messages.text("licenseRemoval.report.column.userName"), ReportRow::userName)
                .text(messages.text("licenseRemoval.report.column.what"), ReportRow::what)
                .text(messages.text("licenseRemoval.report.column.group"), ReportRow::group)
                .text(
                        messages.text("licenseRemoval.report.column.outcome"),
                        ReportRow::outcomeWords)
                .text(messages.text("licenseRemoval.report.column.reason"), ReportRow::reason)
                .text(messages.text("licenseRemoval.report.column.next"), ReportRow::nextStep)
                .moment(
                        messages.text("licenseRemoval.report.column.when"),
                        row -> run.steps().get(row.number() - 1).state().at())
                .table(title, "", shown);
    }
}
