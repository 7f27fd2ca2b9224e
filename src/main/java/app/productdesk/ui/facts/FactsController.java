package app.productdesk.ui.facts;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.dialog.OpenWindow;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.facts.FactsState.Answer;
import app.productdesk.ui.facts.FactsState.Done;
import app.productdesk.ui.facts.FactsState.Failed;
import app.productdesk.ui.facts.FactsState.Loading;
import app.productdesk.ui.facts.FactsState.Pointless;
import app.productdesk.ui.facts.FactsState.Saving;
import app.productdesk.ui.facts.FactsState.Telling;
import app.productdesk.ui.facts.form.FactsFields;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Ties the dialog’s controls to its view-model; decides nothing.
final class FactsController {

    private final FactsViewModel viewModel;
    private final Messages messages;
    private final Consumer<DialogPane> refit;
    private final FactsFields fields;
    private final VBox preview = new VBox(4);
    private final Label hint = Lines.wrapped("", "caption");

    @FXML private DialogPane pane;
    @FXML private VBox body;
    @FXML private ButtonType save;
    @FXML private ButtonType leave;

    /// @param refit gives the open window the height of its content
    FactsController(FactsViewModel viewModel, Messages messages, Consumer<DialogPane> refit) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.refit = refit;
        this.fields = new FactsFields(messages);
    }

    @FXML
    private void initialize() {
        hint.getStyleClass().add("objection");
        hint.setText(messages.text("facts.incomplete"));
        OpenWindow.besideButtons(pane, hint);
        preview.getStyleClass().add("card");
        button(save)
                .addEventFilter(
                        ActionEvent.ACTION,
                        pressed -> {
                            pressed.consume(); // the dialog stays open until it is kept
                            viewModel.save();
                        });
        fields.whenChanged(() -> viewModel.fill(fields.form()));
        viewModel.stateProperty().subscribe(this::show);
        viewModel.answerProperty().subscribe(this::show);
        viewModel.load();
    }

    private void show(FactsState state) {
        boolean telling = state instanceof Telling;
        Visibility.set(button(save), telling);
        button(leave).setDisable(state instanceof Saving);
        switch (state) {
            case Loading() -> put(List.of(Lines.busy(messages.text("facts.loading"))));
            case Saving() -> put(List.of(Lines.busy(messages.text("facts.saving"))));
            case Pointless(String why) -> put(List.of(Lines.wrapped(why)));
            case Failed(FaultText fault, boolean saving) -> put(List.of(failed(fault, saving)));
            case Telling telling0 -> ask(telling0);
            case Done() -> Dialogs.close(pane);
        }
        show(viewModel.answerProperty().get());
    }

    private void ask(Telling telling) {
        var seen = new VBox(4);
        seen.getStyleClass().add("quiet");
        telling.seen().forEach(line -> seen.getChildren().add(Lines.wrapped(line, "quiet")));
        pane.setHeaderText(messages.text("facts.titleOf", telling.product()));
        OpenWindow.rename(pane, messages.text("facts.titleOf", telling.product()));
        fields.put(telling.first());
        put(List.of(Lines.wrapped(messages.text("facts.why")), seen, fields, preview));
        fields.first().requestFocus();
    }

    private void show(Answer answer) {
        fields.object(answer.objections());
        preview.getChildren()
                .setAll(answer.preview().stream().map(line -> Lines.wrapped(line)).toList());
        Visibility.set(preview, !answer.preview().isEmpty());
        boolean telling = viewModel.stateProperty().get() instanceof Telling;
        button(save).setDisable(!answer.complete());
        button(save).setAccessibleHelp(answer.complete() ? "" : hint.getText());
        hint.setVisible(telling && !answer.complete());
    }

    private Node failed(FaultText fault, boolean saving) {
        var again = new Button(messages.text("facts.again"));
        again.setOnAction(_ -> viewModel.load());
        var failed = new FailedState(fault, again);
        return saving ? failed.assuring(messages.text("facts.notKept")) : failed;
    }

    private void put(List<Node> content) {
        body.getChildren().setAll(content);
        OpenWindow.announce(pane, pane.getHeaderText());
        OpenWindow.fit(pane, refit);
    }

    private Button button(ButtonType type) {
        return (Button) pane.lookupButton(type);
    }
}
