package app.productdesk.ui.settings;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Ties the settings page’s controls to its view-model; decides nothing.
final class SettingsController {

    private static final String OWN_LICENSE = "Apache-2.0";

    private final SettingsViewModel viewModel;
    private final DialogOpener dialogs;

    @FXML private FlowPane languages;
    @FXML private FlowPane themes;
    @FXML private VBox rules;
    @FXML private CheckBox firstDay;
    @FXML private VBox operators;
    @FXML private TextField folder;
    @FXML private TextField workspace;
    @FXML private Label version;
    @FXML private VBox components;

    SettingsController(SettingsViewModel viewModel, DialogOpener dialogs) {
        this.viewModel = viewModel;
        this.dialogs = dialogs;
    }

    @FXML
    private void initialize() {
        languages.getChildren().setAll(radios(viewModel.languages()));
        themes.getChildren().setAll(radios(viewModel.themes()));
        rules.getChildren().setAll(radios(viewModel.rules()));
        firstDay.setSelected(viewModel.firstDayFree());
        operators.getChildren().setAll(radios(viewModel.operators()));
        folder.setText(viewModel.dataFolder());
        workspace.setText(viewModel.workspaceFile());
        version.setText(viewModel.version());
        components.getChildren().setAll(viewModel.components().stream().map(this::line).toList());
    }

    @FXML
    private void chooseFirstDay() {
        viewModel.setFirstDayFree(firstDay.isSelected());
    }

    @FXML
    private void showFolder() {
        viewModel.showDataFolder();
    }

    @FXML
    private void readOwnLicense() {
        read(OWN_LICENSE);
    }

    private void read(String license) {
        dialogs.open(
                new LicenseTextController(
                        viewModel.licenseTitle(license), viewModel.licenseText(license)),
                () -> {});
    }

    /// Opens the dialog of a controller.
    @FunctionalInterface
    interface DialogOpener {
        void open(Object controller, Runnable whenClosed);
    }

    private static List<Node> radios(List<SettingsViewModel.Option> options) {
        var group = new ToggleGroup();
        return options.stream().<Node>map(option -> radio(option, group)).toList();
    }

    private static Node radio(SettingsViewModel.Option option, ToggleGroup group) {
        var radio = new RadioButton(option.text());
        radio.setToggleGroup(group);
        radio.setSelected(option.chosen());
        radio.setWrapText(true);
        radio.setOnAction(_ -> option.take().run());
        if (option.detail().isEmpty()) {
            return radio;
        }
        radio.setAccessibleHelp(option.detail());
        var detail = new Label(option.detail());
        detail.setWrapText(true);
        detail.getStyleClass().addAll("caption", "choice-detail");
        return new VBox(radio, detail);
    }

    private Node line(Component component) {
        var link = new Hyperlink(viewModel.componentText(component));
        link.setWrapText(true);
        link.setOnAction(_ -> read(component.license()));
        return link;
    }
}
