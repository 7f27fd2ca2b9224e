package app.productdesk.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/// Finds help pages inside the program, one file for each topic and language.
final class HelpTexts {

    private HelpTexts() {}

    /// @param topic the file’s name without language and ending
    static HelpText read(String topic, Locale locale) {
        String language = locale.getLanguage().equals("nl") ? "nl" : "en";
        String file = "/app/productdesk/help/" + topic + "_" + language + ".txt";
        try (var bytes = HelpTexts.class.getResourceAsStream(file)) {
            String all =
                    new String(
                            Objects.requireNonNull(bytes, file).readAllBytes(),
                            StandardCharsets.UTF_8);
            return HelpText.parse(all.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
