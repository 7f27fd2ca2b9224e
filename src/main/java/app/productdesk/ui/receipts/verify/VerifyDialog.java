package app.productdesk.ui.receipts.verify;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The door to this folder: says whether a file is, to the last byte, a form that was given out.
public final class VerifyDialog {

    private final Receipts receipts;
    private final ReceiptsTools tools;
    private final Dialogs dialogs;

    public VerifyDialog(Receipts receipts, ReceiptsTools tools, Dialogs dialogs) {
        this.receipts = receipts;
        this.tools = tools;
        this.dialogs = dialogs;
    }

    /// Opens the dialog, which reads the file, and returns at once.
    ///
    /// @param show called when the person wants to see the receipt that was found
    public void open(Path file, Consumer<ReceiptNumber> show) {
        var viewModel = new VerifyViewModel(receipts, tools.work(), tools.messages(), file);
        var controller = new VerifyController(viewModel, () -> viewModel.found().ifPresent(show));
        dialogs.open(controller, () -> {});
    }
}
