package app.productdesk.ui.imports;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.preview.ImportState;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import app.productdesk.ui.imports.preview.PreviewPane;
import java.io.File;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the page of bringing in to its view-model; decides nothing.
final class ImportController {

    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    private final ImportViewModel viewModel;
    private final Messages messages;

    @FXML private VBox page;
    @FXML private Label title;
    @FXML private HBox choice;
    @FXML private ToggleGroup where;
    @FXML private RadioButton into;
    @FXML private RadioButton asNew;
    @FXML private StackPane body;
    @FXML private HBox foot;
    @FXML private Label nameLabel;
    @FXML private TextField name;
    @FXML private Label whyNot;
    @FXML private Button accept;

    ImportController(ImportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        title.setText(viewModel.title());
        Visibility.set(choice, viewModel.hasChoice());
        viewModel.asNewProperty().subscribe(chosen -> where.selectToggle(chosen ? asNew : into));
        where.selectedToggleProperty().subscribe(chosen -> viewModel.asNew(asNew.equals(chosen)));
        page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        name.textProperty().subscribe(_ -> judge());
        viewModel.stateProperty().subscribe(this::show);
        name.textProperty().subscribe(viewModel::call);
    }

    @FXML
    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasFiles() && !viewModel.isAccepting()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    @FXML
    private void drop(DragEvent event) {
        boolean files = event.getDragboard().hasFiles();
        if (files) {
            viewModel.take(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        }
        event.setDropCompleted(files);
        event.consume();
    }

    @FXML
    private void accept() {
        viewModel.accept(name.getText());
    }

    @FXML
    private void more() {
        viewModel.chooseFiles();
    }

    @FXML
    private void startOver() {
        viewModel.startOver();
    }

    private void pressed(KeyEvent event) {
        if (PASTE.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            viewModel.paste();
            event.consume();
        }
    }

    private void show(ImportState state) {
        Optional<Previewed> shown =
                state instanceof Previewed previewed ? Optional.of(previewed) : Optional.empty();
        Visibility.set(foot, shown.isPresent());
        choice.setDisable(busy(state));
        switch (state) {
            case ImportState.Choosing(var remark) ->
                    put(new ChoosePane(viewModel, remark, messages));
            case ImportState.Reading(var work, var file) -> {
                var name = new Label();
                name.getStyleClass().add("quiet");
                name.textProperty().bind(file);
                put(busy("imports.reading", work, name));
            }
            case ImportState.Accepting(var work) -> put(busy("imports.accepting", work));
            case ImportState.Failed(var fault, var kept) -> {
                var again = new Button(messages.text("imports.again"));
                again.setOnAction(_ -> viewModel.again());
                var back = new Button(messages.text("imports.back"));
                back.setOnAction(_ -> viewModel.back());
                put(new FailedState(fault, again, back).assuring(kept));
            }
            case Previewed previewed -> show(previewed);
        }
    }

    private static boolean busy(ImportState state) {
        return state instanceof ImportState.Reading || state instanceof ImportState.Accepting;
    }

    private void show(Previewed previewed) {
        var preview =
                new PreviewPane(
                        previewed, messages, viewModel::takeForAll, viewModel::saveTroubles);
        put(preview);
        preview.requestFocus();
        boolean named = previewed.name().isPresent() && previewed.whyNot().isEmpty();
        Visibility.set(nameLabel, named);
        Visibility.set(name, named);
        if (named) {
            name.setText(previewed.name().orElseThrow());
        }
        judge();
    }

    private void judge() {
        if (viewModel.stateProperty().get() instanceof Previewed previewed) {
            boolean nameless = name.isManaged() && name.getText().isBlank();
            String why = nameless ? messages.text("imports.whyNot.nameless") : previewed.whyNot();
            whyNot.setText(why);
            accept.setDisable(!why.isEmpty());
            accept.setAccessibleHelp(why);
        }
    }

    private Node busy(String key, RunningWork work, Node... more) {
        var words = new Label(messages.text(key));
        var bar = new ProgressBar();
        bar.setPrefWidth(320);
        bar.setAccessibleText(words.getText());
        bar.progressProperty().bind(work.fractionProperty());
        var stop = new Button(messages.text("imports.stop"));
        stop.setOnAction(_ -> work.stop());
        var box = new VBox(words, bar);
        box.getChildren().addAll(more);
        box.getChildren().add(stop);
        box.getStyleClass().add("page-state");
        return box;
    }

    private void put(Node part) {
        body.getChildren().setAll(List.of(part));
    }
}
