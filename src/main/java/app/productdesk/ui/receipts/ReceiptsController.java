package app.productdesk.ui.receipts;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.receipts.ReceiptsState.Failed;
import app.productdesk.ui.receipts.ReceiptsState.Listed;
import app.productdesk.ui.receipts.ReceiptsState.Loading;
import app.productdesk.ui.receipts.ReceiptsState.NoneFound;
import app.productdesk.ui.receipts.ReceiptsState.NoneYet;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the list of receipts to its view-model; decides nothing.
final class ReceiptsController {

    private static final int WAITING_ROWS = 8;

    private final ReceiptsViewModel viewModel;
    private final Node preview;
    private final Messages messages;
    private final Ways ways;
    private final Skeleton waiting;
    private final ReceiptTable table;

    @FXML private Button exportList;
    @FXML private TextField search;
    @FXML private StackPane stage;
    @FXML private SplitPane split;
    @FXML private StackPane found;
    @FXML private StackPane paper;
    @FXML private Label footer;
    @FXML private VBox dropHint;

    /// Where the page leads to.
    ///
    /// @param chooseFile lets the person choose a file to verify
    /// @param verify says what a file is
    record Ways(Runnable chooseFile, Consumer<Path> verify, Runnable goToProducts) {}

    ReceiptsController(ReceiptsViewModel viewModel, Node preview, Messages messages, Ways ways) {
        this.viewModel = viewModel;
        this.preview = preview;
        this.messages = messages;
        this.ways = ways;
        this.table = new ReceiptTable(messages);
        this.waiting = new Skeleton(WAITING_ROWS, messages.text("receipts.loading"));
    }

    @FXML
    private void initialize() {
        found.getChildren().setAll(table);
        table.onChosen(viewModel::choose);
        paper.getChildren().setAll(preview);
        SplitPane.setResizableWithParent(paper, true);
        search.textProperty().addListener((_, _, words) -> viewModel.search(words));
        viewModel.searchProperty().subscribe(this::showSearch);
        viewModel.stateProperty().subscribe(this::show);
        viewModel.chosenProperty().subscribe(_ -> choose());
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    void export() {
        viewModel.export(table.numbers());
    }

    @FXML
    private void refresh() {
        viewModel.refresh();
    }

    @FXML
    private void verify() {
        ways.chooseFile().run();
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (oneFile(event)) {
            event.acceptTransferModes(TransferMode.COPY);
            dropHint.setVisible(true);
        }
        event.consume();
    }

    @FXML
    private void dragOut(DragEvent event) {
        dropHint.setVisible(false);
        event.consume();
    }

    @FXML
    private void drop(DragEvent event) {
        dropHint.setVisible(false);
        boolean one = oneFile(event);
        if (one) {
            ways.verify().accept(event.getDragboard().getFiles().getFirst().toPath());
        }
        event.setDropCompleted(one);
        event.consume();
    }

    private static boolean oneFile(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        return files != null && files.size() == 1;
    }

    private void show(ReceiptsState state) {
        waiting.end();
        switch (state) {
            case Loading() -> {
                Visibility.showOnly(stage, waiting);
                waiting.begin();
            }
            case NoneYet() ->
                    Visibility.showOnly(
                            stage,
                            new EmptyState(
                                    "fltral-document-24",
                                    messages.text("receipts.none"),
                                    messages.text("receipts.none.products"),
                                    ways.goToProducts()));
            case Listed(var rows, var count) -> list(rows, count);
            case NoneFound(var count) -> {
                footer.setText(count);
                Visibility.showOnly(stage, nothingFound());
            }
            case Failed(var fault) -> {
                var again = new Button(messages.text("receipts.tryAgain"));
                again.setOnAction(_ -> viewModel.refresh());
                Visibility.showOnly(stage, new FailedState(fault, again));
            }
        }
        boolean any = state instanceof Listed || state instanceof NoneFound;
        exportList.setDisable(!(state instanceof Listed));
        search.setDisable(!any);
        footer.setVisible(any);
    }

    private void list(List<ReceiptRow> rows, String count) {
        table.show(rows);
        footer.setText(count);
        Visibility.showOnly(stage, split);
        choose();
    }

    private Node nothingFound() {
        return new EmptyState(
                "fltrmz-search-24",
                messages.text("receipts.noneFound"),
                messages.text("receipts.noneFound.clear"),
                () -> viewModel.search(""));
    }

    private void choose() {
        viewModel.chosenNumber().ifPresent(table::choose);
    }

    private void showSearch(String words) {
        if (!words.equals(search.getText())) {
            search.setText(words);
        }
    }
}
