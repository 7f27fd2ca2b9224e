package app.productdesk.ui.receipts.preview;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.receipts.preview.FormChoice.Option;
import app.productdesk.ui.receipts.preview.PreviewState.Failed;
import app.productdesk.ui.receipts.preview.PreviewState.Heading;
import app.productdesk.ui.receipts.preview.PreviewState.Nothing;
import app.productdesk.ui.receipts.preview.PreviewState.Preparing;
import app.productdesk.ui.receipts.preview.PreviewState.Shown;
import java.util.List;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Ties the preview’s controls to its view-model; decides nothing.
final class PreviewController {

    /// Pages are made once the window keeps still, not at every step of its edge.
    private static final Duration STILLNESS = Duration.millis(150);

    private static final Duration PATIENCE = Duration.millis(200);

    /// The space at both sides of a page, and the scroll bar’s.
    private static final double BESIDE_PAGE = 48;

    private final PreviewViewModel viewModel;
    private final ResourceBundle texts;
    private final PageStack pages;
    private final PauseTransition stillness = new PauseTransition(STILLNESS);
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    @FXML private VBox top;
    @FXML private Label number;
    @FXML private Label product;
    @FXML private Label reactivated;
    @FXML private Button print;
    @FXML private ComboBox<String> language;
    @FXML private ComboBox<String> paper;
    @FXML private ComboBox<String> zoom;
    @FXML private StackPane stage;
    @FXML private VBox waiting;
    @FXML private HBox turning;
    @FXML private HBox foot;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Label page;

    PreviewController(PreviewViewModel viewModel, ResourceBundle texts) {
        this.viewModel = viewModel;
        this.texts = texts;
        this.pages = new PageStack(viewModel::page);
    }

    @FXML
    private void initialize() {
        var choice = viewModel.choice();
        offer(language, choice.languages());
        offer(paper, choice.papers());
        offer(zoom, choice.zooms());
        print.disableProperty().bind(viewModel.printingProperty());
        pages.setAccessibleText(texts.getString("receipts.preview.pages"));
        page.textProperty().bind(pages.hereProperty());
        previous.disableProperty().bind(pages.firstProperty());
        next.disableProperty().bind(pages.lastProperty());
        stillness.setOnFinished(_ -> fit());
        patience.setOnFinished(_ -> waiting.setVisible(true));
        stage.widthProperty().addListener((_, before, _) -> roomChanged(before.doubleValue()));
        viewModel.stateProperty().subscribe(this::show);
    }

    @FXML
    private void savePdf() {
        viewModel.savePdf();
    }

    @FXML
    private void saveJson() {
        viewModel.saveJson();
    }

    @FXML
    private void saveCsv() {
        viewModel.saveCsv();
    }

    @FXML
    private void print() {
        viewModel.print();
    }

    @FXML
    private void goToProduct() {
        viewModel.goToProduct();
    }

    @FXML
    private void turnBack() {
        pages.turn(-1);
    }

    @FXML
    private void turnOn() {
        pages.turn(1);
    }

    private void offer(ComboBox<String> box, List<Option> options) {
        for (Option option : options) {
            box.getItems().add(option.words());
            if (option.chosen()) {
                box.setValue(option.words());
            }
        }
        box.setOnAction(
                _ -> {
                    options.get(box.getSelectionModel().getSelectedIndex()).take().run();
                    viewModel.refresh();
                });
    }

    /// The first room is taken at once.
    private void roomChanged(double before) {
        if (before == 0) {
            fit();
        } else {
            stillness.playFromStart();
        }
    }

    private void fit() {
        var scene = stage.getScene();
        var window = scene == null ? null : scene.getWindow();
        viewModel
                .choice()
                .fit(stage.getWidth() - BESIDE_PAGE, window == null ? 1 : window.getOutputScaleX());
        viewModel.refresh();
    }

    private void show(PreviewState state) {
        switch (state) {
            case Nothing() ->
                    Visibility.showOnly(
                            stage,
                            new EmptyState(
                                    "fltral-document-24",
                                    texts.getString("receipts.preview.none")));
            case Preparing(Heading heading) -> {
                head(heading);
                waiting.setVisible(false);
                Visibility.showOnly(stage, waiting);
                patience.playFromStart();
            }
            case Shown(Heading heading, var pictures, double scale) -> {
                head(heading);
                pages.show(pictures, scale);
                Visibility.showOnly(stage, pages);
            }
            case Failed(Heading heading, var fault) -> {
                head(heading);
                var again = new Button(texts.getString("receipts.tryAgain"));
                again.setOnAction(_ -> viewModel.tryAgain());
                Visibility.showOnly(stage, new FailedState(fault, again));
            }
        }
        top.setVisible(!(state instanceof Nothing));
        foot.setVisible(top.isVisible());
        turning.setVisible(state instanceof Shown);
    }

    private void head(Heading heading) {
        number.setText(heading.number());
        product.setText(heading.product());
        reactivated.setText(heading.reactivated());
        Visibility.set(reactivated, !heading.reactivated().isEmpty());
    }
}
