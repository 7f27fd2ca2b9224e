package app.productdesk.ui.shell;

import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.ui.common.text.Keys;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// The header’s short ways to the settings people change most.
final class HeaderMenus {

    private HeaderMenus() {}

    static List<MenuItem> languages(ShellParts parts, ResourceBundle texts) {
        return Stream.of(Language.values())
                .map(
                        choice ->
                                item(
                                        texts.getString("shell.language." + Keys.of(choice)),
                                        choice == parts.settings().language(),
                                        () -> parts.actions().choose(choice)))
                .toList();
    }

    static List<MenuItem> themes(ShellParts parts, ResourceBundle texts) {
        return Stream.of(ThemeChoice.values())
                .map(
                        choice ->
                                item(
                                        texts.getString("shell.theme." + Keys.of(choice)),
                                        choice == parts.settings().theme(),
                                        () -> parts.actions().choose(choice)))
                .toList();
    }

    private static MenuItem item(String text, boolean chosen, Runnable choose) {
        var item = new RadioMenuItem(text);
        item.setSelected(chosen);
        item.setOnAction(_ -> choose.run());
        return item;
    }
}
