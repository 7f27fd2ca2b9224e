package app.productdesk.ui.licenseremoval.paste;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.licenseremoval.paste.PasteState.LineRow;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/// Ties the pane for lists to its view-model; decides nothing.
final class PasteController {

    private final PasteViewModel viewModel;
    private final FileChoice files;
    private final ResourceBundle texts;
    private final PasteArea area;
    private List<LineRow> all = List.of();

    @FXML private VBox root;
    @FXML private VBox input;
    @FXML private VBox answer;
    @FXML private VBox rest;
    @FXML private Label summary;
    @FXML private Label remark;
    @FXML private Button choose;
    @FXML private Button clear;
    @FXML private TextField search;
    @FXML private TableView<LineRow> lines;
    @FXML private TableColumn<LineRow, String> line;
    @FXML private TableColumn<LineRow, String> text;
    @FXML private TableColumn<LineRow, String> reason;

    PasteController(PasteViewModel viewModel, FileChoice files, ResourceBundle texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.files = files;
        this.area = new PasteArea(viewModel::text);
    }

    @FXML
    private void initialize() {
        area.setPromptText(texts.getString("licenseRemoval.paste.prompt"));
        area.setAccessibleText(texts.getString("licenseRemoval.paste.text"));
        input.getChildren().setAll(area);
        area.textProperty().subscribe((_, now) -> viewModel.text(now));
        column(line, LineRow::line);
        column(text, LineRow::text);
        column(reason, LineRow::reason);
        search.textProperty().subscribe(_ -> filter());
        root.addEventFilter(DragEvent.DRAG_OVER, this::over);
        root.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
        viewModel.stateProperty().subscribe(this::tell);
    }

    @FXML
    private void browse() {
        files.open(
                        List.of(
                                filter("licenseRemoval.paste.files.csv", "csv"),
                                filter("licenseRemoval.paste.files.text", "txt")))
                .ifPresent(viewModel::file);
    }

    @FXML
    private void clear() {
        area.clear();
        viewModel.text("");
    }

    @FXML
    private void choose() {
        viewModel.choose();
    }

    @FXML
    private void copy() {
        var rows =
                lines.getItems().stream()
                        .map(row -> row.line() + "\t" + row.text() + "\t" + row.reason())
                        .collect(Collectors.joining("\n"));
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, rows));
    }

    private void tell(PasteState state) {
        choose.setDisable(true);
        Visibility.set(choose, state instanceof PasteState.Told);
        clear.setDisable(state instanceof PasteState.Nothing);
        answer.getStyleClass().removeAll("bad", "good");
        switch (state) {
            case PasteState.Nothing() -> say("", "", List.of());
            case PasteState.Reading() ->
                    say(texts.getString("licenseRemoval.paste.reading"), "", List.of());
            case PasteState.Told told -> told(told);
            case PasteState.Refused(String title, String advice) -> {
                answer.getStyleClass().add("bad");
                say(title, advice, List.of());
            }
            case PasteState.Failed(var fault) -> {
                answer.getStyleClass().add("bad");
                say(fault.title(), fault.why() + " " + fault.advice(), List.of());
            }
        }
    }

    private void told(PasteState.Told told) {
        boolean good = told.lines().isEmpty();
        if (good) {
            answer.getStyleClass().add("good");
        }
        var fine = good ? texts.getString("licenseRemoval.paste.allGood") : "";
        say(told.summary(), told.remark().isEmpty() ? fine : told.remark(), told.lines());
        choose.setText(told.choosing());
        choose.setDisable(!told.mayChoose());
    }

    private void say(String sentence, String detail, List<LineRow> rows) {
        summary.setText(sentence);
        remark.setText(detail);
        all = rows;
        Visibility.set(answer, !sentence.isEmpty());
        Visibility.set(remark, !detail.isBlank());
        Visibility.set(rest, !rows.isEmpty());
        filter();
    }

    private void filter() {
        var wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        lines.setItems(
                FXCollections.observableList(
                        all.stream().filter(row -> contains(row, wanted)).toList()));
        var none = new Label(texts.getString("licenseRemoval.paste.noMatch"));
        lines.setPlaceholder(none);
    }

    private static boolean contains(LineRow row, String wanted) {
        return (row.line() + " " + row.text() + " " + row.reason())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            viewModel.file(event.getDragboard().getFiles().getFirst().toPath());
            event.setDropCompleted(true);
            event.consume();
        }
    }

    private FileChoice.Filter filter(String key, String ending) {
        return new FileChoice.Filter(texts.getString(key), ending);
    }

    private static void column(
            TableColumn<LineRow, String> column, Function<LineRow, String> value) {
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
    }
}
