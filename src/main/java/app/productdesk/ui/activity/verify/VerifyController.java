package app.productdesk.ui.activity.verify;

import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.activity.verify.VerifyState.Checking;
import app.productdesk.ui.activity.verify.VerifyState.Fact;
import app.productdesk.ui.activity.verify.VerifyState.Failed;
import app.productdesk.ui.activity.verify.VerifyState.Tone;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.dialog.OpenWindow;
import app.productdesk.ui.common.fault.FaultText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the answer about the record to its view-model; decides nothing.
final class VerifyController {

    private static final Duration PATIENCE = Duration.seconds(1);

    private final VerifyViewModel viewModel;
    private final Hands hands;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    @FXML private DialogPane pane;
    @FXML private ButtonType copy;
    @FXML private HBox answer;
    @FXML private FontIcon mark;
    @FXML private Label sentence;
    @FXML private ProgressBar progress;
    @FXML private GridPane facts;
    @FXML private Label explanation;
    @FXML private VBox next;
    @FXML private VBox steps;

    /// What the dialog does outside itself.
    ///
    /// @param copy puts a text on the clipboard
    /// @param refit gives the window the height of its content
    record Hands(Consumer<String> copy, Consumer<DialogPane> refit) {}

    VerifyController(VerifyViewModel viewModel, Hands hands) {
        this.viewModel = viewModel;
        this.hands = hands;
    }

    @FXML
    private void initialize() {
        // what was copied stays to be read
        pane.lookupButton(copy).addEventFilter(ActionEvent.ACTION, this::copy);
        patience.setOnFinished(_ -> Visibility.set(progress, true));
        Visibility.set(progress, false);
        viewModel.stateProperty().subscribe(this::tell);
        progress.progressProperty().bind(viewModel.check().fractionProperty());
    }

    /// Shows how far the check is, now.
    void showProgress() {
        Visibility.set(progress, viewModel.stateProperty().get() instanceof Checking);
    }

    private void copy(ActionEvent pressed) {
        pressed.consume();
        if (viewModel.stateProperty().get() instanceof Answered answered) {
            hands.copy().accept(answered.asText());
        }
    }

    private void tell(VerifyState state) {
        patience.stop();
        Visibility.set(progress, false);
        answer.getStyleClass().removeAll("good", "caution", "bad");
        switch (state) {
            case Checking(String words) -> {
                say("fltrmz-shield-20", words, List.of());
                present(List.of(), "", List.of());
                patience.playFromStart();
            }
            case Answered answered -> {
                say(icon(answered.tone()), answered.sentence(), style(answered.tone()));
                present(answered.facts(), answered.explanation(), answered.steps());
            }
            case Failed(FaultText fault) -> {
                say("fltral-error-circle-24", fault.title(), List.of("bad"));
                present(List.of(), fault.why(), List.of(fault.advice(), fault.reference()));
            }
        }
        Visibility.set(pane.lookupButton(copy), state instanceof Answered);
        OpenWindow.fit(pane, hands.refit());
        OpenWindow.announce(pane, sentence.getText());
    }

    private static String icon(Tone tone) {
        return switch (tone) {
            case INTACT -> "fltral-checkmark-circle-24";
            case UNPROVEN, ALTERED -> "fltral-error-circle-24";
        };
    }

    private static List<String> style(Tone tone) {
        return switch (tone) {
            case INTACT -> List.of("good");
            case UNPROVEN -> List.of("caution");
            case ALTERED -> List.of("bad");
        };
    }

    private void say(String icon, String words, List<String> styles) {
        mark.setIconLiteral(icon);
        sentence.setText(words);
        answer.getStyleClass().addAll(styles);
    }

    private void present(List<Fact> details, String meaning, List<String> advice) {
        facts.getChildren().clear();
        details.forEach(fact -> facts.addRow(facts.getRowCount(), name(fact), value(fact)));
        Visibility.set(facts, !details.isEmpty());
        explanation.setText(meaning);
        Visibility.set(explanation, !meaning.isEmpty());
        steps.getChildren()
                .setAll(
                        advice.stream()
                                .filter(step -> !step.isEmpty())
                                .map(step -> (Node) Lines.wrapped(step))
                                .toList());
        Visibility.set(next, !steps.getChildren().isEmpty());
    }

    private static Label name(Fact fact) {
        var name = new Label(fact.name());
        name.getStyleClass().add("name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        return name;
    }

    private static Label value(Fact fact) {
        return Lines.wrapped(
                fact.value(),
                Stream.of("digest").filter(_ -> fact.digest()).toArray(String[]::new));
    }
}
