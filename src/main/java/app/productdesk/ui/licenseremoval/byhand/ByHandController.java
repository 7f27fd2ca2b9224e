package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Next;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Order;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Saving;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Ties the step of removing by hand to its view-model; decides nothing.
final class ByHandController {

    private static final double GAP = 8;

    private final ByHandViewModel viewModel;
    private final Messages messages;
    private final Callouts callouts;
    private final SavingParts saving;

    @FXML private Label sentence;
    @FXML private VBox work;
    @FXML private Button save;
    @FXML private VBox saved;
    @FXML private Label carryOutHow;
    @FXML private TextField page;
    @FXML private VBox byPage;
    @FXML private Label tellTitle;
    @FXML private Label tellHow;
    @FXML private Button result;
    @FXML private Button all;
    @FXML private VBox told;
    @FXML private Button record;

    private Optional<Button> left = Optional.empty();

    ByHandController(ByHandViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.callouts = new Callouts(messages);
        this.saving = new SavingParts(messages, callouts, viewModel::showFolder);
    }

    @FXML
    private void initialize() {
        page.setText(ByHandViewModel.PAGE.toString());
        viewModel.stateProperty().subscribe(this::show);
    }

    @FXML
    private void save() {
        viewModel.save();
    }

    @FXML
    private void openPage() {
        viewModel.openPage();
    }

    @FXML
    private void readResult() {
        viewModel.readResult();
    }

    @FXML
    private void allDone() {
        viewModel.allDone();
    }

    @FXML
    private void record() {
        viewModel.record();
    }

    @FXML
    private void back() {
        viewModel.back();
    }

    private void show(ByHandState state) {
        boolean working = state.order().isPresent();
        sentence.setText(state.sentence());
        Visibility.set(work, working);
        Visibility.set(all, state.all());
        tellTitle.setText(
                messages.text(
                        working ? "licenseRemoval.byHand.tell" : "licenseRemoval.byHand.tellOnly"));
        carryOutHow.setText(messages.text(carryOutHow(state)));
        tellHow.setText(messages.text(tellHow(state)));
        Visibility.set(result, state.scripted());
        fill(byPage, callouts.of("caution", state.order().map(Order::byPage).orElse(List.of())));
        busy(save, state.saving() instanceof Saving.Running);
        fill(saved, saving.of(state.saving()));
        busy(result, state.told() instanceof Told.Reading);
        fill(told, told(state.told()));
        String words = state.told() instanceof Told.Account account ? account.record() : "";
        record.setText(words);
        Visibility.set(record, !words.isEmpty());
        primary(save, state.next() == Next.SAVE);
        primary(result, state.next() == Next.READ_RESULT);
        primary(all, state.next() == Next.SAY_ALL);
    }

    private static String carryOutHow(ByHandState state) {
        return state.scripted()
                ? "licenseRemoval.byHand.carryOutHow"
                : "licenseRemoval.byHand.carryOutHow.withoutScript";
    }

    private static String tellHow(ByHandState state) {
        if (!state.scripted()) {
            return "licenseRemoval.byHand.tellHow.withoutScript";
        }
        return state.all()
                ? "licenseRemoval.byHand.tellHow"
                : "licenseRemoval.byHand.tellHow.onlyTell";
    }

    private static void primary(Button button, boolean next) {
        button.getStyleClass().remove("primary");
        if (next) {
            button.getStyleClass().add("primary");
        }
    }

    /// A line beneath the button says what it waits for. The focus leaves a button that is
    /// disabled, and comes back to this one.
    private void busy(Button button, boolean busy) {
        if (busy) {
            left = hasFocus(button) ? Optional.of(button) : left;
            button.setDisable(true);
        } else if (button.isDisabled()) {
            button.setDisable(false);
            left.filter(one -> one.equals(button)).ifPresent(Button::requestFocus);
        }
    }

    /// In its window, which a dialog of the system may still be in front of.
    private static boolean hasFocus(Button button) {
        return button.getScene() != null && button.equals(button.getScene().getFocusOwner());
    }

    private List<Node> told(Told now) {
        return switch (now) {
            case Told.Nothing() -> List.of();
            case Told.Reading() ->
                    List.of(Lines.busy(messages.text("licenseRemoval.byHand.reading")));
            case Told.Unusable(var words) -> callouts.of("bad", List.of(words));
            case Told.Account account -> account(account);
        };
    }

    private List<Node> account(Told.Account account) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(account));
        account.lines().forEach(line -> parts.add(point(line)));
        parts.addAll(callouts.of("caution", account.problems()));
        return parts;
    }

    /// The file, and beside it a way to take out what of it is not used.
    private HBox head(Told.Account account) {
        var file = Lines.wrapped(account.file(), "field-label");
        HBox.setHgrow(file, Priority.ALWAYS);
        var head = new HBox(GAP, file);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!account.problems().isEmpty()) {
            var list = new Button(messages.text("common.unused.save"));
            list.setMinWidth(Button.USE_PREF_SIZE);
            list.setTooltip(new Tooltip(messages.text("licenseRemoval.byHand.unused.title")));
            list.setOnAction(_ -> viewModel.saveUnused());
            head.getChildren().add(list);
        }
        return head;
    }

    private static HBox point(String words) {
        var dot = new Label("•");
        dot.getStyleClass().add("quiet");
        return new HBox(GAP, dot, Lines.wrapped(words));
    }

    private static void fill(VBox box, List<Node> parts) {
        box.getChildren().setAll(parts);
        Visibility.set(box, !parts.isEmpty());
    }
}
