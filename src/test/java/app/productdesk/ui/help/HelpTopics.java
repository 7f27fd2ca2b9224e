package app.productdesk.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The help pages that something leads to, read from the sources of the screens: F1 on a page must
/// never lead nowhere.
final class HelpTopics {

    private static final Pattern OF_A_PAGE =
            Pattern.compile("helpTopic\\(\\) \\{\\s+return \"(\\w+)\"");

    private HelpTopics() {}

    static List<String> all() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/productdesk/ui"))) {
            return Stream.concat(
                            Stream.of("cancelling"),
                            files.filter(
                                            file ->
                                                    file.toString().endsWith("Screen.java")
                                                            || file.toString()
                                                                    .endsWith("Wizard.java"))
                                    .map(HelpTopics::read)
                                    .flatMap(HelpTopics::topics))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> topics(String source) {
        return OF_A_PAGE.matcher(source).results().map((MatchResult found) -> found.group(1));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
