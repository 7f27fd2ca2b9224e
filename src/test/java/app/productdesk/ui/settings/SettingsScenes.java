package app.productdesk.ui.settings;

import app.productdesk.application.settings.Settings;
import app.productdesk.domain.cancellation.operator.Operators;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.text.Messages;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;

/// The settings page and the license dialog.
public final class SettingsScenes {

    private static final SettingsFacts FACTS =
            new SettingsFacts(
                    "0.1.0",
                    Path.of("/", "home", "admin", "product-desk"),
                    Path.of("/", "home", "admin", "product-desk", "workspaces", "noordwind.db"));

    private SettingsScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                ScreenScene.page("settings", "page", SettingsScenes::page),
                new ScreenScene("settings", "whole", 1600, 2300, SettingsScenes::page),
                operator("operator-billing", Operators.BILLING_ONLY),
                operator("operator-license", Operators.LICENSE_ONLY),
                operator("operator-reader", Operators.GLOBAL_READER),
                ScreenScene.dialog("settings", "license", SettingsScenes::license));
    }

    private static ScreenScene operator(String state, Operators atWork) {
        return ScreenScene.page(
                "settings", state, variant -> page(variant, Settings.DEFAULTS.with(atWork)));
    }

    private static Parent page(Variant variant) {
        return page(variant, Settings.DEFAULTS);
    }

    private static Parent page(Variant variant, Settings chosen) {
        Messages messages = variant.messages();
        var settings = chosen.with(variant.theme());
        var viewModel = new SettingsViewModel(settings, FACTS, new NoActions(), messages);
        return variant.views()
                .load(
                        Parent.class,
                        new SettingsController(viewModel, (controller, whenClosed) -> {}));
    }

    private static DialogPane license(Variant variant) {
        return variant.views()
                .load(
                        DialogPane.class,
                        new LicenseTextController(
                                variant.messages().text("settings.about.license.title", "MIT"),
                                Components.licenseText("MIT")));
    }

    private static final class NoActions implements SettingsActions {
        @Override
        public void apply(Settings changed) {}

        @Override
        public void showDataFolder() {}

        @Override
        public void goToProducts() {}
    }
}
