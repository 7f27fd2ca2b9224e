package app.productdesk.ui.licenseremoval.review;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import java.time.LocalDate;
import java.util.Optional;

/// Saves the steps of a plan as a table.
final class ReviewExport {

    private final TableSaving saving;
    private final Messages messages;

    ReviewExport(TableSaving saving, Messages messages) {
        this.saving = saving;
        this.messages = messages;
    }

    /// Asks where to, and saves.
    ///
    /// @param until the day until which mailboxes can be recovered
    void save(Review shown, LocalDate until) {
        saving.save(
                messages.text("licenseRemoval.review.fileName"),
                () -> table(shown, until),
                file -> messages.text("licenseRemoval.review.saved", file));
    }

    private TableDocument table(Review shown, LocalDate until) {
        return new TableForm<ReviewRow>(messages)
                .text(messages.text("licenseRemoval.column.name"), ReviewRow::name)
                .text(messages.text("licenseRemoval.column.userName"), ReviewRow::userName)
                .text(messages.text("licenseRemoval.column.what"), ReviewRow::what)
                .day(messages.text("licenseRemoval.column.until"), _ -> Optional.of(until))
                .text(messages.text("licenseRemoval.column.prospect"), ReviewRow::prospect)
                .table(
                        messages.text("licenseRemoval.review.fileTitle"),
                        shown.sentence(),
                        shown.rows());
    }
}
