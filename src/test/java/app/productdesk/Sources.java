package app.productdesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files we write, as the tests read them that look for what no compiler sees.
public final class Sources {

    private static final Path JAVA = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "app", "productdesk");

    private Sources() {}

    /// A file of ours and what is in it.
    public record Source(Path path, String text) {

        public String name() {
            return path.getFileName().toString();
        }
    }

    public static Stream<Source> java() {
        return below(JAVA, ".java");
    }

    public static Stream<Source> fxml() {
        return below(JAVA, ".fxml");
    }

    public static Stream<Source> css() {
        return below(RESOURCES.resolve("theme"), ".css");
    }

    /// The lines of a bundle, as they stand in the file.
    ///
    /// @param name such as "messages_nl.properties"
    public static List<String> messageLines(String name) {
        return read(RESOURCES.resolve(name)).text().lines().toList();
    }

    private static Stream<Source> below(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream()
                    .map(Sources::read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
