package app.productdesk.ui.licenseremoval;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.WizardState.Planning;
import app.productdesk.ui.licenseremoval.steps.StepList;
import app.productdesk.ui.licenseremoval.steps.WizardStep;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Ties the frame of the guided removal to its view-model: the list of steps, the gauge, the
/// buttons.
final class WizardController {

    private static final int WAITING_ROWS = 8;

    private final WizardViewModel viewModel;
    private final Messages messages;
    private final Panes panes;
    private final StepList list;
    private final LicenseGauge figure;
    private final Skeleton waiting;

    @FXML private Label title;
    @FXML private VBox steps;
    @FXML private StackPane gauge;
    @FXML private StackPane content;
    @FXML private VBox role;
    @FXML private HBox foot;
    @FXML private Label whyNot;
    @FXML private Button next;
    @FXML private Button back;

    /// What the steps look like, and where the frame leads to.
    ///
    /// @param reviewed shows the plan that is looked over
    /// @param byHand makes the step of removing by hand
    /// @param reported makes the report of a removal
    record Panes(
            Node choose,
            Node review,
            Node removing,
            Runnable reviewed,
            Function<WizardState.ByHand, Node> byHand,
            Function<WizardState.Reported, Node> reported,
            LicenseRemovalActions actions) {}

    WizardController(WizardViewModel viewModel, Messages messages, Panes panes) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.list = new StepList(messages);
        this.figure = new LicenseGauge(messages);
        this.panes = panes;
        this.waiting = new Skeleton(WAITING_ROWS, messages.text("licenseRemoval.loading"));
    }

    @FXML
    private void initialize() {
        gauge.getChildren().setAll(figure);
        next.addEventFilter(MouseEvent.MOUSE_PRESSED, WizardController::onceOnly);
        viewModel.stateProperty().subscribe(this::show);
    }

    /// On the last page this button stands where “Next” stood, and removes: the second half of a
    /// double click must not.
    private static void onceOnly(MouseEvent press) {
        if (press.getClickCount() > 1) {
            press.consume();
        }
    }

    @FXML
    private void next() {
        viewModel.next();
    }

    @FXML
    private void back() {
        viewModel.back();
    }

    @FXML
    private void cancel() {
        panes.actions().back();
    }

    private void show(WizardState state) {
        waiting.end();
        title.setText(
                viewModel.product().isEmpty()
                        ? messages.text("licenseRemoval.title")
                        : messages.text("licenseRemoval.titleOf", viewModel.product()));
        frame(state instanceof Planning);
        switch (state) {
            case WizardState.Loading() -> {
                mark(WizardStep.CHOOSE);
                display(waiting);
                waiting.begin();
            }
            case WizardState.Failed(var fault) -> {
                var again = new Button(messages.text("licenseRemoval.tryAgain"));
                again.setOnAction(_ -> viewModel.tryAgain());
                display(new FailedState(fault, again));
            }
            case WizardState.Gone() -> display(empty("licenseRemoval.gone"));
            case WizardState.NobodyThere() -> display(empty("licenseRemoval.nobodyThere"));
            case WizardState.NobodyNamed() -> display(empty("licenses.holders.nobodyNamed"));
            case Planning planning -> show(planning);
            case WizardState.Removing() -> {
                mark(WizardStep.REMOVING);
                display(panes.removing());
            }
            case WizardState.ByHand byHand -> {
                mark(WizardStep.REMOVING);
                display(panes.byHand().apply(byHand));
            }
            case WizardState.Reported reported -> {
                mark(WizardStep.REPORT);
                display(panes.reported().apply(reported));
            }
        }
    }

    private void show(Planning planning) {
        boolean review = planning.step() == WizardStep.REVIEW;
        mark(planning.step());
        figure.show(
                planning.gauge().reading(), planning.gauge().count(), planning.gauge().verdict());
        if (review) {
            panes.reviewed().run();
        }
        boolean turned = display(review ? panes.review() : panes.choose());
        next.setText(planning.next().words());
        next.setDisable(!planning.next().whyNot().isEmpty());
        Visibility.set(next, planning.next().offered());
        next.getStyleClass().removeAll("primary", "destructive");
        next.getStyleClass().add(planning.next().takesAway() ? "destructive" : "primary");
        whyNot.setText(planning.next().whyNot());
        Visibility.set(back, review);
        role.getChildren().setAll(planning.next().offered() ? List.of() : List.of(roleMissing()));
        Visibility.set(role, !planning.next().offered());
        if (turned && review) {
            back.requestFocus();
        }
    }

    /// What somebody can do who may not remove licenses himself.
    private Node roleMissing() {
        var save = new Button(messages.text("licenseRemoval.wizard.handOver"));
        save.setMinWidth(Region.USE_PREF_SIZE);
        save.setOnAction(_ -> viewModel.handOver(panes.actions()));
        var box =
                Lines.callout(
                        "caution",
                        "fltrmz-people-20",
                        messages.text("licenseRemoval.wizard.roleMissing"));
        box.getChildren().add(save);
        return box;
    }

    private EmptyState empty(String key) {
        return new EmptyState(
                "fltrmz-people-24",
                messages.text(key),
                messages.text("licenseRemoval.toLicenses"),
                panes.actions()::goToLicenses);
    }

    /// The gauge and the buttons belong to planning; once something is done the step has its own.
    private void frame(boolean planning) {
        Visibility.set(gauge, planning);
        Visibility.set(foot, planning);
        Visibility.set(role, false);
    }

    private void mark(WizardStep here) {
        steps.getChildren().setAll(list.at(here));
    }

    private boolean display(Node part) {
        if (content.getChildren().equals(List.of(part))) {
            return false;
        }
        content.getChildren().setAll(part);
        return true;
    }
}
