package app.productdesk.ui.cancellation;

import app.productdesk.ui.cancellation.CancellationState.Cancelling;
import app.productdesk.ui.cancellation.CancellationState.CheckFailed;
import app.productdesk.ui.cancellation.CancellationState.Checking;
import app.productdesk.ui.cancellation.CancellationState.ConfirmFailed;
import app.productdesk.ui.cancellation.CancellationState.Done;
import app.productdesk.ui.cancellation.CancellationState.Gone;
import app.productdesk.ui.cancellation.CancellationState.Offered;
import app.productdesk.ui.cancellation.CancellationState.Refused;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer;
import app.productdesk.ui.cancellation.pane.DonePane;
import app.productdesk.ui.cancellation.pane.OfferedPane;
import app.productdesk.ui.cancellation.pane.RefusedPane;
import app.productdesk.ui.cancellation.pane.SavingLine;
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
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Ties the cancellation dialog’s controls to its view-model; decides nothing.
final class CancellationController {

    private final CancellationViewModel viewModel;
    private final Messages messages;
    private final Consumer<DialogPane> refit;
    private final SavingLine saving;
    private final Hyperlink hint;

    @FXML private DialogPane pane;
    @FXML private VBox body;
    @FXML private ButtonType confirm;
    @FXML private ButtonType leave;

    /// @param refit gives the open window the height of its content
    CancellationController(
            CancellationViewModel viewModel, Messages messages, Consumer<DialogPane> refit) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.refit = refit;
        this.saving = new SavingLine(messages, viewModel::openFile);
        this.hint = new Hyperlink(messages.text("cancellation.button.chooseReason"));
    }

    @FXML
    private void initialize() {
        confirmButton().getStyleClass().add("destructive");
        confirmButton().addEventFilter(ActionEvent.ACTION, this::confirmInPlace);
        hint.getStyleClass().add("confirm-hint");
        OpenWindow.besideButtons(pane, hint);
        ButtonBar.setButtonUniformSize(confirmButton(), false);
        ButtonBar.setButtonUniformSize(leaveButton(), false);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::stayWhileCancelling);
        viewModel
                .savingProperty()
                .subscribe(
                        progress -> {
                            saving.show(progress);
                            OpenWindow.fit(pane, refit);
                        });
        viewModel.stateProperty().subscribe(this::show);
        viewModel.check();
    }

    private void show(CancellationState state) {
        switch (state) {
            case Checking() -> showBusy("cancellation.title.checking");
            case Cancelling() -> showBusy("cancellation.title.cancelling");
            case Refused refused -> show(refused);
            case Offered offered -> show(offered);
            case Done(var outcome) -> {
                frame(messages.text("cancellation.title.done"), "common.dialog.close");
                var done = new DonePane(outcome, messages, saving, viewModel::saveReceipt);
                put(done, done.firstStep());
            }
            case Gone() -> {
                frame(messages.text("cancellation.title.gone"), "common.dialog.close");
                put(new VBox(Lines.wrapped(messages.text("cancellation.gone"))), leaveButton());
            }
            case CheckFailed(var fault) -> showFailed("cancellation.title.checkFailed", fault, "");
            case ConfirmFailed(var fault) ->
                    showFailed(
                            "cancellation.title.confirmFailed",
                            fault,
                            messages.text("cancellation.confirmFailed"));
        }
    }

    private void show(Refused refused) {
        var words = refused.refusal().words();
        frame(words.title(), "common.dialog.close");
        put(
                new RefusedPane(refused.refusal(), refused.notice(), saving, messages, this::take),
                leaveButton());
    }

    private void show(Offered offered) {
        frame(messages.text("cancellation.title.offered"), "cancellation.button.keep");
        var content =
                new OfferedPane(offered.summary(), offered.notice(), messages, viewModel::openPage);
        boolean byHand = offered.summary().byHand().isPresent();
        confirmButton()
                .setText(
                        messages.text(
                                byHand
                                        ? "cancellation.button.record"
                                        : "cancellation.button.confirm"));
        hint.setText(
                messages.text(
                        byHand
                                ? "cancellation.button.fillIn"
                                : "cancellation.button.chooseReason"));
        var button = confirmButton();
        Visibility.set(button, true);
        button.disableProperty().bind(content.completeProperty().not());
        hint.visibleProperty().bind(content.completeProperty().not());
        hint.setOnAction(_ -> content.showReasons(pane));
        put(content, leaveButton());
    }

    private void confirmInPlace(ActionEvent pressed) {
        pressed.consume(); // the dialog stays open to show how it went
        if (body.getChildren().getFirst() instanceof OfferedPane offered) {
            viewModel.confirm(offered.reasonProperty().get(), offered.comment());
        }
    }

    private void showBusy(String titleKey) {
        String title = messages.text(titleKey);
        frame(title, "common.dialog.close");
        leaveButton().setDisable(viewModel.stateProperty().get() instanceof Cancelling);
        put(Lines.busy(title), leaveButton());
    }

    private void showFailed(String titleKey, FaultText fault, String remark) {
        frame(messages.text(titleKey), "common.dialog.close");
        var again = new Button(messages.text("cancellation.button.checkAgain"));
        again.setOnAction(_ -> viewModel.check());
        var content = new VBox(new FailedState(fault, again));
        if (!remark.isEmpty()) {
            content.getChildren().addFirst(Lines.callout("caution", "fltrmz-warning-20", remark));
        }
        put(content, again);
    }

    private void take(Offer offer) {
        if (offer.kind() == Offer.Kind.EXPORT_HOLDERS) {
            viewModel.take(offer.kind());
        } else {
            Dialogs.close(pane);
            viewModel.take(offer.kind());
        }
    }

    /// The title and buttons that all states but one have: no confirming, the way out open.
    private void frame(String title, String leaveKey) {
        pane.setHeaderText(title);
        OpenWindow.rename(pane, title);
        var button = confirmButton();
        button.disableProperty().unbind();
        hint.visibleProperty().unbind();
        hint.setVisible(false);
        Visibility.set(button, false);
        leaveButton().setText(messages.text(leaveKey));
        leaveButton().setDisable(false);
    }

    private void put(Node content, Node focus) {
        body.getChildren().setAll(content);
        OpenWindow.announce(pane, pane.getHeaderText());
        OpenWindow.fit(pane, refit);
        focus.requestFocus();
    }

    private void stayWhileCancelling(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.ESCAPE
                && viewModel.stateProperty().get() instanceof Cancelling) {
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
