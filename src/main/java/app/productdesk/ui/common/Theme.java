package app.productdesk.ui.common;

import app.productdesk.application.settings.Settings.ThemeChoice;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// The look of every window: the chosen colors, our fonts and our style sheets.
///
/// Made and used on the UI thread.
public final class Theme {

    private static final String FOLDER = "/app/productdesk/";
    private static final List<String> FONTS = List.of("InterDesk-Regular", "InterDesk-SemiBold");
    private static final List<String> SHEETS =
            List.of(
                    "base",
                    "controls",
                    "pieces",
                    "figures",
                    "shell",
                    "products",
                    "productdetails",
                    "cancellation",
                    "changes",
                    "licenses",
                    "licenseremoval",
                    "licenseremoval-run",
                    "receipts",
                    "activity",
                    "renewals",
                    "facts",
                    "imports",
                    "settings",
                    "start",
                    "help");

    private final ObjectProperty<ThemeChoice> choice;
    private final ObservableValue<ColorScheme> scheme;

    public Theme(ThemeChoice first) {
        FONTS.forEach(font -> Font.loadFont(address("fonts/" + font + ".ttf"), 14));
        choice = new SimpleObjectProperty<>(first);
        var system = Platform.getPreferences().colorSchemeProperty();
        scheme =
                choice.flatMap(
                        chosen ->
                                switch (chosen) {
                                    case SYSTEM -> system;
                                    case LIGHT -> new SimpleObjectProperty<>(ColorScheme.LIGHT);
                                    case DARK -> new SimpleObjectProperty<>(ColorScheme.DARK);
                                });
    }

    /// Changes the colors of every dressed scene at once.
    public void choose(ThemeChoice changed) {
        choice.set(changed);
    }

    /// Gives the scene its look, now and at every change.
    ///
    /// @return ends the following; a dialog ends it when it closes
    public Subscription dress(Scene scene) {
        return scheme.subscribe(now -> put(scene, now));
    }

    private static void put(Scene scene, ColorScheme scheme) {
        var dark = scheme == ColorScheme.DARK;
        var base = dark ? new PrimerDark() : new PrimerLight();
        scene.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(scheme);
        scene.getStylesheets()
                .setAll(
                        Stream.concat(
                                        Stream.of(dark ? "tokens-dark" : "tokens-light"),
                                        SHEETS.stream())
                                .map(sheet -> address("theme/" + sheet + ".css"))
                                .toList());
    }

    private static String address(String file) {
        var found = Theme.class.getResource(FOLDER + file);
        return Objects.requireNonNull(found, file).toExternalForm();
    }
}
