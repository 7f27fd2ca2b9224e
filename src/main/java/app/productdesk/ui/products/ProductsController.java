package app.productdesk.ui.products;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Chooser;
import app.productdesk.ui.common.work.FrontWatch;
import app.productdesk.ui.products.list.ProductsState;
import app.productdesk.ui.products.list.ProductsState.AccountChoice;
import app.productdesk.ui.products.list.ProductsState.Loaded;
import app.productdesk.ui.products.list.ProductsState.Surroundings;
import app.productdesk.ui.products.rows.RowFilter;
import app.productdesk.ui.products.table.ColumnsPane;
import app.productdesk.ui.products.table.ProductTable;
import app.productdesk.ui.products.table.filter.FilterChips;
import app.productdesk.ui.products.table.filter.FilterPane;
import atlantafx.base.controls.CustomTextField;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the page’s controls to its view-model; decides nothing.
final class ProductsController {

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /// Narrower than this the commands show their icons only.
    private static final double ROOM_FOR_WORDS = 1240;

    private final ProductsViewModel viewModel;
    private final PageParts parts;
    private final ProductTable table;
    private final Chooser chooser = new Chooser();

    @FXML private VBox page;
    @FXML private HBox resetBanner;
    @FXML private Button refresh;
    @FXML private Button export;
    @FXML private Button columns;
    @FXML private ToggleButton group;
    @FXML private ComboBox<AccountChoice> accounts;
    @FXML private Button filter;
    @FXML private CustomTextField search;
    @FXML private FlowPane chips;
    @FXML private StackPane body;
    @FXML private Label footer;
    @FXML private Label note;
    @FXML private Hyperlink bringIn;

    ProductsController(ProductsViewModel viewModel, PageParts parts) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.table = new ProductTable(parts.messages(), viewModel.arrangement(), viewModel);
    }

    @FXML
    private void initialize() {
        var states = new PageStates(body, table.node(), viewModel, parts.messages());
        var filterChips = new FilterChips(chips, parts.messages(), viewModel);
        viewModel.stateProperty().subscribe(this::show);
        viewModel.stateProperty().subscribe(states::show);
        viewModel.filterProperty().subscribe(this::show);
        viewModel.filterProperty().subscribe(filterChips::show);
        refresh.disableProperty().bind(viewModel.readingProperty());
        search.textProperty().subscribe(viewModel::search);
        page.widthProperty().subscribe(this::fit);
        new FrontWatch(parts.ticker(), viewModel::checkForChanges).watch(page);
        viewModel.refresh();
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    void refresh() {
        viewModel.refresh();
    }

    @FXML
    void export() {
        viewModel.export(table.columns());
    }

    @FXML
    private void chooseColumns() {
        chooser.open(columns, columnsPane());
    }

    @FXML
    private void chooseFilter() {
        chooser.open(filter, filterPane());
    }

    @FXML
    private void group() {
        viewModel.group(group.isSelected());
    }

    @FXML
    private void chooseAccount() {
        AccountChoice chosen = accounts.getValue();
        if (chosen != null) {
            viewModel.chooseAccount(chosen.id());
        }
    }

    @FXML
    private void resetSample() {
        viewModel.resetSample();
    }

    @FXML
    private void bringIn() {
        bringIn.setVisited(false);
        viewModel.bringIn();
    }

    private Region columnsPane() {
        return new ColumnsPane(
                parts.messages(),
                table.columns(),
                chosen -> {
                    viewModel.choose(chosen);
                    table.arrange(viewModel.arrangement());
                });
    }

    private Region filterPane() {
        return new FilterPane(parts.messages(), viewModel.filterProperty().get(), viewModel);
    }

    private void show(ProductsState state) {
        boolean listed = state instanceof Loaded;
        if (state instanceof Loaded loaded) {
            table.show(loaded.lines());
            footer.setText(loaded.footer());
            show(loaded.around());
        }
        // what works on the list is of no use without one
        Stream.of(export, columns, group, accounts, filter, search)
                .forEach(control -> control.setDisable(!listed));
        footer.setVisible(listed);
        note.setVisible(listed);
    }

    private void show(Surroundings around) {
        note.setText(around.note());
        // whoever looks at a sample wants to know how to get to their own
        Visibility.set(bringIn, !around.note().isEmpty());
        Visibility.set(resetBanner, around.resetOffered());
        Visibility.set(accounts, !around.accounts().isEmpty());
        if (!accounts.getItems().equals(around.accounts())) {
            accounts.getItems().setAll(around.accounts());
            show(viewModel.filterProperty().get());
        }
    }

    private void show(RowFilter changed) {
        filter.setText(viewModel.filterWords());
        if (!search.getText().equals(changed.search())) {
            search.setText(changed.search());
        }
        accounts.getItems().stream()
                .filter(one -> one.id().equals(changed.account()))
                .findFirst()
                .ifPresent(accounts::setValue);
    }

    private void fit(Number width) {
        page.pseudoClassStateChanged(NARROW, width.doubleValue() < ROOM_FOR_WORDS);
    }
}
