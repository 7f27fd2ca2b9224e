package app.productdesk.ui.help;

import app.productdesk.screens.ScreenScene;
import java.util.List;
import javafx.scene.control.DialogPane;

/// Every help page.
public final class HelpScenes {

    private HelpScenes() {}

    public static List<ScreenScene> all() {
        return HelpTopics.all().stream().map(HelpScenes::page).toList();
    }

    private static ScreenScene page(String topic) {
        return ScreenScene.tallDialog(
                "help",
                topic,
                variant ->
                        variant.views()
                                .load(
                                        DialogPane.class,
                                        new HelpController(
                                                HelpTexts.read(topic, variant.locale()))));
    }
}
