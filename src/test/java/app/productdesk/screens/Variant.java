package app.productdesk.screens;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.text.Messages;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// One of the four ways in which every screen is looked at.
public record Variant(Locale locale, ThemeChoice theme) {

    static final Locale DUTCH = Locale.of("nl");

    /// Both languages in both themes.
    public static final List<Variant> ALL =
            List.of(
                    new Variant(Locale.ENGLISH, ThemeChoice.LIGHT),
                    new Variant(Locale.ENGLISH, ThemeChoice.DARK),
                    new Variant(DUTCH, ThemeChoice.LIGHT),
                    new Variant(DUTCH, ThemeChoice.DARK));

    /// The texts of this variant's language, in the sample's time zone.
    public Messages messages() {
        return new Messages(locale, ZoneId.of("Europe/Amsterdam"));
    }

    public Views views() {
        return new Views(messages());
    }

    /// The variant's part of a picture's name: "en-light".
    public String suffix() {
        return locale.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
    }
}
