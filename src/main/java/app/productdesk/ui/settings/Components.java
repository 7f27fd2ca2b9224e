package app.productdesk.ui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Reads the list of components that ship with the program, and the texts of their licenses, from
/// the program itself.
final class Components {

    private static final String FOLDER = "/app/productdesk/about/";

    private Components() {}

    /// All of them, by name.
    static List<Component> read() {
        return text("components", "tsv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1))
                .map(cells -> new Component(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    /// The whole text of a license that the list names.
    static String licenseText(String license) {
        return text("licenses/" + license.toLowerCase(Locale.ROOT), "txt");
    }

    private static String text(String name, String ending) {
        String file = name + "." + ending;
        try (var bytes = Components.class.getResourceAsStream(FOLDER + file)) {
            return new String(
                    Objects.requireNonNull(bytes, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
