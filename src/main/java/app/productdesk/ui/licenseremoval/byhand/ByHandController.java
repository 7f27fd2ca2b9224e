package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.ui.common.Lines;
import app.productdesk.ui.common.Messages;
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
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the step of removing by hand to its view-model; decides nothing.
final class ByHandController {

    private static final int IN_SIGHT = 5;
    private static final int OF_LESS_WEIGHT = 2;
    private static final double GAP = 8;

    private final ByHandViewModel viewModel;
    private final Messages messages;

    @FXML private Label sentence;
    @FXML private VBox work;
    @FXML private Button save;
    @FXML private VBox saved;
    @FXML private TextField page;
    @FXML private VBox byPage;
    @FXML private Label tellTitle;
    @FXML private Button result;
    @FXML private Button all;
    @FXML private VBox told;
    @FXML private Button record;

    private Optional<Button> left = Optional.empty();

    ByHandController(ByHandViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
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
        display(work, working);
        display(all, state.all());
        tellTitle.setText(
                messages.text(
                        working ? "licenseRemoval.byHand.tell" : "licenseRemoval.byHand.tellOnly"));
        fill(byPage, callouts("caution", state.order().map(Order::byPage).orElse(List.of())));
        busy(save, state.saving() instanceof Saving.Running);
        fill(saved, saving(state.saving()));
        busy(result, state.told() instanceof Told.Reading);
        fill(told, told(state.told()));
        String words = state.told() instanceof Told.Account account ? account.record() : "";
        record.setText(words);
        display(record, !words.isEmpty());
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

    private List<Node> saving(Saving now) {
        return switch (now) {
            case Saving.Nothing() -> List.of();
            case Saving.Running() ->
                    List.of(Lines.busy(messages.text("licenseRemoval.byHand.saving")));
            case Saving.Saved saved -> saved(saved);
            case Saving.Refused(var reasons) -> callouts("bad", reasons);
        };
    }

    private List<Node> saved(Saving.Saved saved) {
        List<Node> parts = new ArrayList<>();
        parts.add(Lines.callout("good", "fltral-checkmark-circle-20", saved.words()));
        saved.digest()
                .ifPresentOrElse(
                        digest -> {
                            parts.add(
                                    Lines.wrapped(
                                            messages.text("licenseRemoval.byHand.digest"),
                                            "quiet"));
                            parts.add(new HBox(GAP, field(digest), showFolder()));
                        },
                        () -> parts.add(showFolder()));
        if (!saved.withoutScript().isEmpty()) {
            parts.add(Lines.wrapped(messages.text("licenseRemoval.byHand.withoutScript")));
            parts.addAll(callouts("caution", saved.withoutScript(), OF_LESS_WEIGHT));
        }
        return parts;
    }

    private TextField field(String digest) {
        var field = new TextField(digest);
        field.setEditable(false);
        field.getStyleClass().add("copyable");
        field.setAccessibleText(messages.text("licenseRemoval.byHand.digest"));
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Button showFolder() {
        var show =
                new Button(
                        messages.text("licenseRemoval.byHand.show"),
                        new FontIcon("fltral-folder-open-20"));
        show.setOnAction(_ -> viewModel.showFolder());
        show.setMinWidth(Button.USE_PREF_SIZE);
        return show;
    }

    private List<Node> told(Told now) {
        return switch (now) {
            case Told.Nothing() -> List.of();
            case Told.Reading() ->
                    List.of(Lines.busy(messages.text("licenseRemoval.byHand.reading")));
            case Told.Unusable(var words) -> callouts("bad", List.of(words));
            case Told.Account account -> account(account);
        };
    }

    private List<Node> account(Told.Account account) {
        List<Node> parts = new ArrayList<>();
        parts.add(head(account));
        account.lines().forEach(line -> parts.add(point(line)));
        parts.addAll(callouts("caution", account.problems()));
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

    private List<Node> callouts(String tone, List<String> words) {
        return callouts(tone, words, IN_SIGHT);
    }

    private List<Node> callouts(String tone, List<String> words, int inSight) {
        List<Node> shown = new ArrayList<>();
        words.stream()
                .limit(inSight)
                .forEach(line -> shown.add(Lines.callout(tone, "fltrmz-warning-20", line)));
        if (words.size() > inSight) {
            shown.add(
                    Lines.wrapped(
                            messages.counted("licenseRemoval.review.more", words.size() - inSight),
                            "quiet"));
        }
        return shown;
    }

    private static HBox point(String words) {
        var dot = new Label("•");
        dot.getStyleClass().add("quiet");
        return new HBox(GAP, dot, Lines.wrapped(words));
    }

    private static void fill(VBox box, List<Node> parts) {
        box.getChildren().setAll(parts);
        display(box, !parts.isEmpty());
    }

    private static void display(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
