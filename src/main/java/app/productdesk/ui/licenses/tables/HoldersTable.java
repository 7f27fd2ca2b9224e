package app.productdesk.ui.licenses.tables;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.ui.common.people.PersonRow;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.text.Messages;
import java.util.List;

/// The people of the list, for a file.
public final class HoldersTable {

    private final Messages messages;

    public HoldersTable(Messages messages) {
        this.messages = messages;
    }

    /// The people as they are shown, under the name of their product.
    public TableDocument of(String product, List<PersonRow> rows) {
        return form().table(
                        messages.text("licenses.holders.titleOf", product),
                        messages.counted("common.people.count", rows.size()),
                        rows);
    }

    private TableForm<PersonRow> form() {
        return new TableForm<PersonRow>(messages)
                .text(messages.text("licenses.holders.column.name"), PersonRow::name)
                .text(messages.text("licenses.holders.column.userName"), PersonRow::userName)
                .text(messages.text("licenses.holders.column.department"), PersonRow::department)
                .text(messages.text("licenses.holders.column.signIn"), this::signIn)
                .moment(messages.text("licenses.holders.column.lastSignIn"), PersonRow::lastSignIn)
                .text(messages.text("licenses.holders.column.held"), PersonRow::heldWords)
                .moment(messages.text("licenses.holders.column.since"), PersonRow::since)
                .text(messages.text("licenses.holders.column.covered"), PersonRow::covered);
    }

    private String signIn(PersonRow row) {
        return messages.text(
                row.blocked() ? "common.people.signIn.blocked" : "common.people.signIn.allowed");
    }
}
