package app.productdesk.ui.activity;

import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Optional;

/// Saves the list of changes as a table. Run ids are whole, so that files from different computers
/// can be put together.
final class ActivityExport {

    private final TableSaving saving;
    private final Messages messages;

    ActivityExport(TableSaving saving, Messages messages) {
        this.saving = saving;
        this.messages = messages;
    }

    /// Asks where to, and saves; nothing where there is nothing to save.
    ///
    /// @param day of the organization’s calendar, for the file’s name
    /// @param footer what the page says of the list
    void save(List<ActivityRow> rows, String day, String footer) {
        if (rows.isEmpty()) {
            return;
        }
        saving.save(
                messages.text("activity.export.name", day),
                () -> form().table(messages.text("activity.title"), footer, rows),
                file -> messages.counted("activity.export.done", rows.size(), file));
    }

    private TableForm<ActivityRow> form() {
        return new TableForm<ActivityRow>(messages)
                .number(messages.text("activity.column.number"), ActivityRow::number)
                .moment(messages.text("activity.column.when"), row -> Optional.of(row.at()))
                .text(messages.text("activity.column.who"), ActivityRow::who)
                .text(messages.text("activity.column.what"), ActivityRow::what)
                .text(messages.text("activity.column.detail"), ActivityRow::detail)
                .text(messages.text("activity.column.product"), ActivityRow::product)
                .text(messages.text("activity.column.subscription"), ActivityRow::subscription)
                .text(messages.text("activity.column.person"), ActivityRow::person)
                .text(messages.text("activity.column.run"), ActivityRow::run)
                .text(messages.text("activity.column.receipt"), ActivityRow::receipt);
    }
}
