package app.productdesk.ui.changes;

import app.productdesk.ui.changes.ChangeState.Done;
import app.productdesk.ui.changes.ChangeState.Gone;
import app.productdesk.ui.changes.ChangeState.LoadFailed;
import app.productdesk.ui.changes.ChangeState.Loading;
import app.productdesk.ui.changes.ChangeState.Ready;
import app.productdesk.ui.changes.ChangeState.Refused;
import app.productdesk.ui.changes.ChangeState.SaveFailed;
import app.productdesk.ui.changes.ChangeState.Saving;
import app.productdesk.ui.changes.offer.Offer;
import app.productdesk.ui.changes.offer.OfferPane;
import app.productdesk.ui.changes.offer.Parts;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.dialog.OpenWindow;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.text.Messages;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Ties a change dialog’s controls to its view-model; decides nothing.
final class ChangeController {

    private final ChangeViewModel viewModel;
    private final Messages messages;
    private final Consumer<DialogPane> refit;
    private final Label hint = Lines.wrapped("", "caption");

    @FXML private DialogPane pane;
    @FXML private VBox body;
    @FXML private ButtonType confirm;
    @FXML private ButtonType leave;

    /// @param refit gives the open window the height of its content
    ChangeController(ChangeViewModel viewModel, Messages messages, Consumer<DialogPane> refit) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.refit = refit;
    }

    @FXML
    private void initialize() {
        var titles = viewModel.titles();
        confirmButton().setText(titles.confirm());
        if (titles.destructive()) {
            confirmButton().getStyleClass().add("destructive");
        }
        confirmButton().addEventFilter(ActionEvent.ACTION, this::confirmInPlace);
        hint.getStyleClass().add("objection");
        OpenWindow.besideButtons(pane, hint);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::stayWhileSaving);
        viewModel.stateProperty().subscribe(this::show);
        viewModel.objectionProperty().subscribe(this::showObjection);
        viewModel.load();
    }

    private void show(ChangeState state) {
        switch (state) {
            case Loading() -> showBusy("changes.loading");
            case Saving() -> showBusy("changes.saving");
            case Ready(Offer offer) -> show(offer);
            case Refused(String reason, String remark) -> {
                frame(messages.text("changes.refused.title"), messages.text("common.dialog.close"));
                put(Parts.refusal(reason, remark), leaveButton());
            }
            case Gone() -> {
                frame(messages.text("changes.gone.title"), messages.text("common.dialog.close"));
                put(new VBox(Lines.wrapped(messages.text("changes.gone"))), leaveButton());
            }
            case LoadFailed(FaultText fault) -> showFailed("changes.loadFailed.title", fault, "");
            case SaveFailed(FaultText fault) ->
                    showFailed(
                            "changes.saveFailed.title",
                            fault,
                            messages.text("changes.saveFailed.lookFirst"));
            case Done() -> Dialogs.close(pane);
        }
    }

    private void show(Offer offer) {
        var titles = viewModel.titles();
        frame(titles.question(), titles.keep());
        Visibility.set(confirmButton(), true);
        showObjection(viewModel.objectionProperty().get());
        var content = new OfferPane(offer, viewModel::choose, () -> OpenWindow.fit(pane, refit));
        put(content, leaveButton());
    }

    /// The reason why the button is disabled stands beside it.
    private void showObjection(String objection) {
        boolean deciding = viewModel.stateProperty().get() instanceof Ready;
        hint.setText(objection);
        hint.setVisible(deciding && !objection.isEmpty());
        confirmButton().setDisable(!objection.isEmpty());
        confirmButton().setAccessibleHelp(objection);
    }

    private void confirmInPlace(ActionEvent pressed) {
        pressed.consume(); // the dialog stays open until it is done
        viewModel.confirm();
    }

    private void showBusy(String key) {
        String words = messages.text(key);
        frame(viewModel.titles().question(), messages.text("common.dialog.close"));
        leaveButton().setDisable(viewModel.stateProperty().get() instanceof Saving);
        put(Lines.busy(words), leaveButton());
    }

    private void showFailed(String titleKey, FaultText fault, String remark) {
        frame(messages.text(titleKey), messages.text("common.dialog.close"));
        var again = new Button(messages.text("changes.button.lookAgain"));
        again.setOnAction(_ -> viewModel.load());
        var content = new VBox(new FailedState(fault, again));
        if (!remark.isEmpty()) {
            content.getChildren().addFirst(Lines.callout("caution", "fltrmz-warning-20", remark));
        }
        put(content, again);
    }

    /// The title and buttons that all states but one have: nothing to confirm, the way out open.
    private void frame(String title, String leaveWords) {
        pane.setHeaderText(title);
        OpenWindow.rename(pane, title);
        Visibility.set(confirmButton(), false);
        hint.setVisible(false);
        leaveButton().setText(leaveWords);
        leaveButton().setDisable(false);
    }

    private void put(Node content, Node focus) {
        body.getChildren().setAll(content);
        OpenWindow.announce(pane, pane.getHeaderText());
        OpenWindow.fit(pane, refit);
        focus.requestFocus();
    }

    private void stayWhileSaving(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE
                && viewModel.stateProperty().get() instanceof Saving) {
            pressed.consume();
        }
    }

    private Button confirmButton() {
        return (Button) pane.lookupButton(confirm);
    }

    private Button leaveButton() {
        return (Button) pane.lookupButton(leave);
    }
}
