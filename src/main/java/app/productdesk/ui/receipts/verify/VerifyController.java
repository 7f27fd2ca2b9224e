package app.productdesk.ui.receipts.verify;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.receipts.verify.VerifyState.Comparing;
import app.productdesk.ui.receipts.verify.VerifyState.Fact;
import app.productdesk.ui.receipts.verify.VerifyState.Failed;
import app.productdesk.ui.receipts.verify.VerifyState.Genuine;
import app.productdesk.ui.receipts.verify.VerifyState.Unknown;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the answer about a file to its view-model; decides nothing.
final class VerifyController {

    private final VerifyViewModel viewModel;
    private final Runnable showReceipt;

    @FXML private DialogPane pane;
    @FXML private ButtonType show;
    @FXML private HBox answer;
    @FXML private FontIcon mark;
    @FXML private Label sentence;
    @FXML private GridPane facts;
    @FXML private Label remark;
    @FXML private VBox advice;

    /// @param showReceipt shows the receipt that was found
    VerifyController(VerifyViewModel viewModel, Runnable showReceipt) {
        this.viewModel = viewModel;
        this.showReceipt = showReceipt;
    }

    @FXML
    private void initialize() {
        Node button = pane.lookupButton(show);
        button.addEventHandler(ActionEvent.ACTION, _ -> showReceipt.run());
        viewModel.stateProperty().subscribe(this::tell);
        viewModel.compare();
    }

    private void tell(VerifyState state) {
        switch (state) {
            case Comparing(String words) -> {
                say("fltral-document-24", words);
                present(List.of(), "", List.of());
            }
            case Genuine(String found, var details, String since) -> {
                say("fltral-checkmark-circle-24", found);
                answer.getStyleClass().add("good");
                present(details, since, List.of());
            }
            case Unknown(String found, var lines) -> {
                say("fltral-error-circle-24", found);
                answer.getStyleClass().add("bad");
                present(List.of(), "", lines);
            }
            case Failed(FaultText fault) -> {
                say("fltral-error-circle-24", fault.title());
                answer.getStyleClass().add("bad");
                present(List.of(), "", List.of(fault.why(), fault.advice(), fault.reference()));
            }
        }
        boolean found = state instanceof Genuine;
        pane.lookupButton(show).setVisible(found);
        pane.lookupButton(show).setManaged(found);
        resize();
    }

    private void say(String icon, String words) {
        mark.setIconLiteral(icon);
        sentence.setText(words);
    }

    private void present(List<Fact> details, String since, List<String> lines) {
        facts.getChildren().clear();
        for (Fact fact : details) {
            var name = new Label(fact.name());
            name.getStyleClass().add("name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            var value = new Label(fact.value());
            value.setWrapText(true);
            facts.addRow(facts.getRowCount(), name, value);
        }
        Visibility.set(facts, !details.isEmpty());
        remark.setText(since);
        Visibility.set(remark, !since.isEmpty());
        advice.getChildren().setAll(lines.stream().map(VerifyController::line).toList());
        Visibility.set(advice, !lines.isEmpty());
    }

    /// The answer may need more room than the question did.
    private void resize() {
        if (pane.getScene() != null && pane.getScene().getWindow() != null) {
            pane.getScene().getWindow().sizeToScene();
        }
    }

    private static Node line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        return line;
    }
}
