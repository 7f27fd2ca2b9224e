package app.productdesk.ui.shell;

import app.productdesk.ui.common.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the frame’s controls to its view-model, and shows the page of the place the person is at.
final class ShellController {

    /// Below this width only the navigation’s icons are shown.
    private static final double ROOM_FOR_NAVIGATION = 1100;

    private static final String FOLDED = "folded";

    private final ShellViewModel viewModel;
    private final ShellParts parts;
    private final ResourceBundle texts;
    private Page current;

    @FXML private BorderPane frame;
    @FXML private StackPane workspace;
    @FXML private MenuButton language;
    @FXML private MenuButton theme;
    @FXML private Label operator;
    @FXML private VBox navigation;
    @FXML private Button fold;
    @FXML private Label billing;
    @FXML private ToggleButton products;
    @FXML private ToggleButton renewals;
    @FXML private ToggleButton licenses;
    @FXML private ToggleButton receipts;
    @FXML private ToggleButton activity;
    @FXML private StackPane task;
    @FXML private ToggleButton settings;
    @FXML private StackPane stage;
    @FXML private StackPane reminders;
    @FXML private HBox trail;
    @FXML private StackPane page;

    ShellController(ShellViewModel viewModel, ShellParts parts, ResourceBundle texts) {
        this.viewModel = viewModel;
        this.parts = parts;
        this.texts = texts;
        this.current = parts.pages().pageOf(viewModel.placeProperty().get());
    }

    @FXML
    private void initialize() {
        workspace.getChildren().setAll(parts.workspaceMenu());
        task.getChildren().setAll(parts.task());
        reminders.getChildren().setAll(parts.reminders());
        operator.setText(parts.operator());
        language.getItems().setAll(HeaderMenus.languages(parts, texts));
        theme.getItems().setAll(HeaderMenus.themes(parts, texts));
        stage.getChildren().add(parts.notices());
        frame.widthProperty()
                .subscribe(wide -> viewModel.setNarrow(wide.doubleValue() < ROOM_FOR_NAVIGATION));
        viewModel.foldedProperty().subscribe(this::showFolded);
        show(viewModel.placeProperty().get(), current);
        viewModel.placeProperty().addListener((_, _, place) -> turnTo(place));
        frame.addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
    }

    void refresh() {
        current.refresh();
    }

    void showTrail() {
        trail.getChildren().setAll(crumbs(current.trail()));
    }

    @FXML
    private void help() {
        parts.actions().help(current.helpTopic());
    }

    @FXML
    private void fold() {
        viewModel.toggleFolded();
        remember();
    }

    @FXML
    private void openProducts() {
        open(new Place.Products());
    }

    @FXML
    private void openRenewals() {
        open(new Place.Renewals());
    }

    @FXML
    private void openLicenses() {
        open(new Place.Licenses());
    }

    @FXML
    private void openReceipts() {
        open(new Place.Receipts());
    }

    @FXML
    private void openActivity() {
        open(new Place.Activity());
    }

    @FXML
    private void openSettings() {
        open(new Place.Settings());
    }

    private void open(Place place) {
        viewModel.open(place);
        markSection(viewModel.placeProperty().get());
    }

    private void turnTo(Place place) {
        show(place, parts.pages().pageOf(place));
        remember();
    }

    private void show(Place place, Page next) {
        if (!next.equals(current)) {
            current.left();
        }
        current = next;
        page.getChildren().setAll(next.node());
        showTrail();
        markSection(place);
    }

    private void remember() {
        parts.actions()
                .remember(viewModel.placeProperty().get().section(), viewModel.foldedByPerson());
    }

    private void markSection(Place place) {
        sections().forEach((name, item) -> item.setSelected(name.equals(place.section())));
    }

    private Map<String, ToggleButton> sections() {
        return Map.of(
                "products", products,
                "renewals", renewals,
                "licenses", licenses,
                "receipts", receipts,
                "activity", activity,
                "settings", settings);
    }

    private void showFolded(boolean folded) {
        navigation.getStyleClass().remove(FOLDED);
        if (folded) {
            navigation.getStyleClass().add(FOLDED);
        }
        billing.setVisible(!folded);
        for (ToggleButton item : sections().values()) {
            item.setContentDisplay(folded ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            item.setTooltip(folded ? new Tooltip(item.getText()) : null);
        }
        fold.setAccessibleText(
                texts.getString(folded ? "shell.navigation.unfold" : "shell.navigation.fold"));
    }

    private static List<Node> crumbs(List<Page.Crumb> steps) {
        var nodes = new ArrayList<Node>();
        for (Page.Crumb step : steps.subList(0, steps.size() - 1)) {
            nodes.add(link(step));
            nodes.add(new FontIcon("fltral-chevron-right-12"));
        }
        nodes.add(here(steps.getLast()));
        return nodes;
    }

    private static Node here(Page.Crumb step) {
        return new Label(step.text());
    }

    private static Node link(Page.Crumb step) {
        var link = new Hyperlink(step.text());
        link.setOnAction(_ -> step.open().run());
        return link;
    }

    private void shortcut(KeyEvent event) {
        for (var shortcut : shortcuts().entrySet()) {
            if (shortcut.getKey().match(event)) {
                event.consume();
                shortcut.getValue().run();
                return;
            }
        }
    }

    private Map<KeyCombination, Runnable> shortcuts() {
        return Map.ofEntries(
                Map.entry(new KeyCodeCombination(KeyCode.F5), current::refresh),
                Map.entry(new KeyCodeCombination(KeyCode.F1), this::help),
                Map.entry(control(KeyCode.F), current::focusSearch),
                Map.entry(control(KeyCode.E), current::export),
                Map.entry(control(KeyCode.DIGIT1), this::openProducts),
                Map.entry(control(KeyCode.DIGIT2), this::openRenewals),
                Map.entry(control(KeyCode.DIGIT3), this::openLicenses),
                Map.entry(control(KeyCode.DIGIT4), this::openReceipts),
                Map.entry(control(KeyCode.DIGIT5), this::openActivity),
                Map.entry(control(KeyCode.DIGIT6), this::openSettings),
                Map.entry(
                        new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN),
                        viewModel::back));
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
