package app.productdesk.ui.common.dialog;

import app.productdesk.ui.common.dialog.Dialogs.Choice;
import app.productdesk.ui.common.text.Messages;
import javafx.scene.control.DialogPane;

/// Panes that are made in Java, to be looked at.
public final class DialogPanes {

    private DialogPanes() {}

    /// The question before a PDF of many rows.
    public static DialogPane longTable(Messages messages) {
        return Dialogs.pane(
                new Choice(
                        messages.text("common.table.long.title"),
                        messages.text("common.table.long.sentence", messages.number(12_345)),
                        messages.text("common.table.long.excel"),
                        messages.text("common.table.long.pdf"),
                        messages.text("common.table.long.keep")),
                () -> {},
                () -> {});
    }
}
