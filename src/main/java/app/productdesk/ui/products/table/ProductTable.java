package app.productdesk.ui.products.table;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.Arrangement;
import app.productdesk.ui.products.rows.TableLine;
import app.productdesk.ui.products.rows.TableLine.OfProduct;
import app.productdesk.ui.products.rows.cell.ProductColumn;
import app.productdesk.ui.products.table.cell.TableTexts;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The table of products: shows lines as they come, in the columns as they were arranged.
public final class ProductTable {

    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

    private final TableView<TableLine> table = new TableView<>();
    private final TableEvents events;
    private final TableColumns columns;
    private final MoreMenu menu = new MoreMenu();

    public ProductTable(Messages messages, Arrangement arrangement, TableEvents events) {
        this.events = events;
        table.setAccessibleText(messages.text("products.title"));
        this.columns =
                new TableColumns(
                        table,
                        new TableTexts(messages),
                        arrangement,
                        new TableColumns.Handlers(events, this::openMenu));
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        table.setOnContextMenuRequested(this::requestMenu);
    }

    public Node node() {
        return table;
    }

    /// Shows these lines; the selected line stays selected and in its place if it is still there.
    public void show(List<TableLine> lines) {
        if (table.getItems().equals(lines)) {
            return;
        }
        Optional<String> selected = selected().map(TableLine::id);
        table.getItems().setAll(lines);
        selected.ifPresentOrElse(id -> select(id, lines), () -> selectFirst(lines));
    }

    /// The columns that are shown, in their order.
    public List<ProductColumn> columns() {
        return columns.shown();
    }

    /// Arranges the columns anew.
    public void arrange(Arrangement changed) {
        columns.arrange(changed);
    }

    private void select(String id, List<TableLine> lines) {
        IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).id().equals(id))
                .findFirst()
                .ifPresentOrElse(
                        at -> table.getSelectionModel().clearAndSelect(at),
                        () -> table.getSelectionModel().clearSelection());
    }

    /// Something to start from with the keyboard; nothing is marked until it is used.
    private void selectFirst(List<TableLine> lines) {
        if (!lines.isEmpty()) {
            table.getFocusModel().focus(0);
        }
    }

    private Optional<TableLine> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// The product that keys act on: the selected one, or before anything is selected the one that
    /// carries the focus ring.
    private Optional<String> productOfKeys() {
        return selected()
                .or(() -> Optional.ofNullable(table.getFocusModel().getFocusedItem()))
                .filter(OfProduct.class::isInstance)
                .map(TableLine::id);
    }

    private TableRow<TableLine> row() {
        var row = new TableRow<TableLine>();
        row.itemProperty()
                .subscribe(
                        line ->
                                row.pseudoClassStateChanged(
                                        GROUP, line instanceof TableLine.OfGroup));
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> clicked(row, click));
        return row;
    }

    private void clicked(TableRow<TableLine> row, MouseEvent click) {
        boolean twice = click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2;
        if (twice && row.getItem() instanceof OfProduct product) {
            events.open(product.row().id());
        }
    }

    private void press(KeyEvent key) {
        boolean menuKey =
                key.getCode() == KeyCode.CONTEXT_MENU
                        || (key.getCode() == KeyCode.F10 && key.isShiftDown());
        if (menuKey) {
            productOfKeys().ifPresent(this::openMenuAtSelection);
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER && !key.isAltDown() && !key.isControlDown()) {
            productOfKeys().ifPresent(events::open);
            key.consume();
        }
    }

    /// The keyboard’s own request is answered by the key already.
    private void requestMenu(ContextMenuEvent request) {
        if (!request.isKeyboardTrigger()) {
            lineAt(request.getTarget())
                    .ifPresent(
                            id ->
                                    menu.open(
                                            events.menuOf(id),
                                            table,
                                            request.getScreenX(),
                                            request.getScreenY()));
        }
        request.consume();
    }

    /// The subscription whose row a mouse event fell on.
    private static Optional<String> lineAt(EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at instanceof TableRow<?> row) {
                return row.getItem() instanceof OfProduct product
                        ? Optional.of(product.row().id())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void openMenu(String id, Node under) {
        menu.open(events.menuOf(id), under);
    }

    private void openMenuAtSelection(String id) {
        int at = table.getFocusModel().getFocusedIndex();
        table.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == at)
                .findFirst()
                .ifPresentOrElse(
                        row ->
                                openMenu(
                                        id,
                                        Optional.ofNullable(row.lookup(".icon-only")).orElse(row)),
                        () -> openMenu(id, table));
    }
}
