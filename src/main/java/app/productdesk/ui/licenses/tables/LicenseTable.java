package app.productdesk.ui.licenses.tables;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.figures.StatusMark;
import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.common.text.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The table of what gives licenses.
public final class LicenseTable extends TableView<LicenseLine> {

    private static final double BESIDE_COLUMNS = 20;
    private static final double LEAST_FOR_PRODUCT = 350;

    private final ObservableList<LicenseLine> lines = FXCollections.observableArrayList();
    private final Messages messages;

    public LicenseTable(Messages messages) {
        this.messages = messages;
        setAccessibleText(messages.text("licenses.title"));
        var product = column("product", 260, Comparator.comparing(LicenseLine::product));
        product.setCellFactory(_ -> new NodeCell<>(ProductLines::new, ProductLines::show));
        var bought = number("bought", Comparator.comparingInt(LicenseLine::bought));
        bought.setCellFactory(_ -> words(line -> messages.number(line.bought())));
        var assigned = number("assigned", Comparator.comparingInt(LicenseLine::assigned));
        assigned.setPrefWidth(108);
        assigned.setCellFactory(_ -> words(line -> messages.number(line.assigned())));
        var free = number("free", Comparator.comparingInt(LicenseLine::free));
        free.setCellFactory(_ -> words(line -> messages.number(line.free())));
        var status = column("status", 144, Comparator.comparing(LicenseLine::status));
        status.setCellFactory(
                _ ->
                        new NodeCell<>(
                                StatusMark::new,
                                (mark, line) -> mark.show(line.statusKind(), line.status())));
        var verdict = column("verdict", 164, Comparator.comparing(LicenseLine::verdictKind));
        verdict.setCellFactory(
                _ ->
                        new NodeCell<>(
                                VerdictMark::new,
                                (mark, line) -> mark.show(line.verdictKind(), line.verdict(), "")));
        getColumns().setAll(List.of(product, bought, assigned, free, status, verdict));
        var sorted = new SortedList<>(lines);
        sorted.comparatorProperty().bind(comparatorProperty());
        setItems(sorted);
        widthProperty().subscribe(width -> share(width.doubleValue(), product, status));
    }

    /// Shows these; the row that was chosen stays chosen.
    public void show(List<LicenseLine> fresh) {
        Optional<String> chosen = chosen().map(LicenseLine::id);
        lines.setAll(fresh);
        getItems().stream()
                .filter(line -> chosen.filter(line.id()::equals).isPresent())
                .findFirst()
                .ifPresent(line -> getSelectionModel().select(line));
    }

    /// The line that is chosen; empty where none is.
    public Optional<LicenseLine> chosen() {
        return Optional.ofNullable(getSelectionModel().getSelectedItem());
    }

    /// The lines in the order in which they stand.
    public List<LicenseLine> inOrder() {
        return List.copyOf(getItems());
    }

    private TableColumn<LicenseLine, LicenseLine> number(
            String name, Comparator<LicenseLine> order) {
        var column = column(name, 84, order);
        column.getStyleClass().add("numeric");
        return column;
    }

    private TableColumn<LicenseLine, LicenseLine> column(
            String name, double width, Comparator<LicenseLine> order) {
        var column =
                new TableColumn<LicenseLine, LicenseLine>(messages.text("licenses.column." + name));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setComparator(order);
        column.setPrefWidth(width);
        column.setReorderable(false);
        return column;
    }

    /// Leaves out the status while the product has too little room, and gives it what the others
    /// leave.
    private void share(
            double width,
            TableColumn<LicenseLine, LicenseLine> product,
            TableColumn<LicenseLine, LicenseLine> status) {
        status.setVisible(true);
        status.setVisible(left(width, product) >= LEAST_FOR_PRODUCT);
        product.setPrefWidth(Math.max(LEAST_FOR_PRODUCT, left(width, product)));
    }

    private double left(double width, TableColumn<LicenseLine, LicenseLine> product) {
        double others =
                getColumns().stream()
                        .filter(column -> column.isVisible() && !column.equals(product))
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum();
        return width - others - BESIDE_COLUMNS;
    }

    private static TableCell<LicenseLine, LicenseLine> words(Function<LicenseLine, String> words) {
        var cell =
                new TableCell<LicenseLine, LicenseLine>() {
                    @Override
                    protected void updateItem(@Nullable LicenseLine line, boolean empty) {
                        super.updateItem(line, empty);
                        setText(empty || line == null ? "" : words.apply(line));
                    }
                };
        cell.getStyleClass().add("numeric");
        return cell;
    }

    /// A cell whose node is made once and shown anew for each line.
    private static final class NodeCell<N extends Node>
            extends TableCell<LicenseLine, LicenseLine> {

        private final N node;
        private final BiConsumer<N, LicenseLine> show;

        NodeCell(Supplier<N> make, BiConsumer<N, LicenseLine> show) {
            this.node = make.get();
            this.show = show;
        }

        @Override
        protected void updateItem(@Nullable LicenseLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : node);
            if (line != null) {
                show.accept(node, line);
            }
        }
    }

    private static final class ProductLines extends VBox {

        private final Label name = new Label();
        private final Label id = new Label();

        ProductLines() {
            name.getStyleClass().add("person-name");
            id.getStyleClass().add("caption");
            getStyleClass().add("person-lines");
            getChildren().setAll(name, id);
        }

        void show(LicenseLine line) {
            name.setText(line.product());
            id.setText(line.shownId());
            Visibility.set(id, !line.shownId().isEmpty());
        }
    }
}
