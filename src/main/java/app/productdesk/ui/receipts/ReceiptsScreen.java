package app.productdesk.ui.receipts;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.receipts.preview.ReceiptPreview;
import app.productdesk.ui.receipts.tools.ReceiptsActions;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import app.productdesk.ui.receipts.verify.VerifyDialog;
import java.util.List;
import javafx.scene.Node;

/// The door to this folder: the page of all receipts, with the chosen one as it is printed.
public final class ReceiptsScreen implements Page {

    private final ReceiptsViewModel viewModel;
    private final ReceiptsController controller;
    private final ReceiptsActions actions;
    private final Messages messages;
    private final Node node;

    public ReceiptsScreen(
            Receipts receipts,
            TableSaving saving,
            ReceiptsActions actions,
            ReceiptsTools tools,
            Dialogs dialogs) {
        this.actions = actions;
        this.messages = tools.messages();
        viewModel = new ReceiptsViewModel(receipts, saving, tools);
        var preview = new ReceiptPreview(receipts, tools, actions);
        var verify = new VerifyDialog(receipts, tools, dialogs);
        viewModel.chosenProperty().subscribe(preview::show);
        controller =
                new ReceiptsController(
                        viewModel,
                        preview.node(),
                        messages,
                        new ReceiptsController.Ways(
                                () ->
                                        tools.files()
                                                .open(List.of())
                                                .ifPresent(file -> verify.open(file, this::select)),
                                file -> verify.open(file, this::select),
                                actions::goToProducts));
        node = new Views(messages).load(Node.class, controller);
        viewModel.refresh();
    }

    /// Shows that receipt, as soon as it has been read.
    public void select(ReceiptNumber number) {
        viewModel.select(number);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("common.trail.home"), actions::goToProducts),
                new Crumb(messages.text("receipts.title"), () -> {}));
    }

    @Override
    public void refresh() {
        viewModel.refresh();
    }

    @Override
    public void focusSearch() {
        controller.focusSearch();
    }

    @Override
    public void export() {
        controller.export();
    }

    @Override
    public String helpTopic() {
        return "receipts";
    }
}
