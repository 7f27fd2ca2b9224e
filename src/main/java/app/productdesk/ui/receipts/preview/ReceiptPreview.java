package app.productdesk.ui.receipts.preview;

import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.receipts.tools.ReceiptsActions;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.util.Optional;
import javafx.scene.Parent;

/// The door to this folder: a receipt as it is printed, with the ways to give it out. UI thread
/// only.
public final class ReceiptPreview {

    private final PreviewViewModel viewModel;
    private final Parent node;

    public ReceiptPreview(Receipts receipts, ReceiptsTools tools, ReceiptsActions actions) {
        var printer = new SystemPagePrinter(() -> node().getScene().getWindow());
        viewModel = new PreviewViewModel(receipts, tools, actions, printer);
        node =
                new Views(tools.messages())
                        .load(
                                Parent.class,
                                new PreviewController(viewModel, tools.messages().bundle()));
    }

    /// The preview itself; the same node at every call.
    public Parent node() {
        return node;
    }

    /// Shows that receipt, or none.
    public void show(Optional<KeptReceipt> receipt) {
        viewModel.show(receipt);
    }
}
