package app.productdesk.ui.common.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.Sources;
import app.productdesk.Sources.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Both languages say the same things, and every text is there and is used.
final class MessagesTest {

    private static final Pattern LINE = Pattern.compile("([a-zA-Z0-9.]+) = (.+)");
    private static final Pattern BLANK = Pattern.compile("\\{\\d+[^}]*}");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([a-zA-Z0-9.]+)\"");
    private static final Pattern JAVA_KEY =
            Pattern.compile(
                    "messages\\s*\\.(?:text|counted)\\(\\s*\"([a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9]+)+)\"");
    private static final Pattern LITERAL =
            Pattern.compile("\"(\\.?[a-z][a-zA-Z0-9]*(?:\\.[a-zA-Z0-9]+)*\\.?)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");
    private static final Pattern AFTER_BREAK = Pattern.compile("_(.)");

    private final Map<String, String> english = texts("messages.properties");
    private final Map<String, String> dutch = texts("messages_nl.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void bothLanguagesHaveTheSameBlanks() {
        english.forEach(
                (key, text) ->
                        assertThat(blanks(dutch.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(blanks(text)));
    }

    @Test
    void apostrophesAreTypographic() {
        for (var texts : List.of(english, dutch)) {
            texts.forEach((key, text) -> assertThat(text).as(key).doesNotContain("'"));
        }
    }

    @Test
    void linesAreSortedAndWhole() {
        for (String file : List.of("messages.properties", "messages_nl.properties")) {
            var lines = Sources.messageLines(file);
            assertThat(lines).allMatch(line -> LINE.matcher(line).matches());
            var keys = lines.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
            assertThat(keys).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void everyKeyThatIsNamedExists() {
        Sources.fxml()
                .flatMap(file -> FXML_KEY.matcher(file.text()).results())
                .forEach(key -> assertThat(english).containsKey(key.group(1)));
        Sources.java()
                .flatMap(file -> JAVA_KEY.matcher(file.text()).results())
                .map(key -> key.group(1))
                .forEach(
                        key ->
                                assertThat(english.keySet())
                                        .as(key)
                                        .containsAnyOf(key, key + ".other"));
    }

    @Test
    void pluralsHaveBothForms() {
        english.keySet().stream()
                .filter(key -> key.endsWith(".other"))
                .forEach(key -> assertThat(english).containsKey(key.replaceAll("other$", "one")));
    }

    /// A literal that ends in a dot stands for the keys that constants and single words complete,
    /// see `Keys`.
    @Test
    void noTextIsUnused() {
        var named = named();
        var words = words(named);
        assertThat(english.keySet().stream().filter(key -> !isNamed(key, named, words))).isEmpty();
    }

    private static boolean isNamed(String key, Set<String> named, Set<String> words) {
        var stem = key.replaceAll("\\.(one|other)$", "");
        return named.contains(stem)
                || named.stream()
                        .filter(name -> name.endsWith(".") && stem.startsWith(name))
                        .map(name -> stem.substring(name.length()).split("\\."))
                        .anyMatch(rest -> words.containsAll(List.of(rest)));
    }

    /// What can complete a key: constants as `Keys` writes them, and literals of one word.
    private static Set<String> words(Set<String> named) {
        var words = new TreeSet<String>();
        Sources.java()
                .flatMap(file -> CONSTANT.matcher(file.text()).results())
                .map(constant -> constant.group().toLowerCase(Locale.ROOT))
                .map(
                        constant ->
                                AFTER_BREAK
                                        .matcher(constant)
                                        .replaceAll(
                                                first -> first.group(1).toUpperCase(Locale.ROOT)))
                .forEach(words::add);
        named.stream()
                .map(name -> name.replaceAll("^\\.|\\.$", ""))
                .filter(word -> !word.contains("."))
                .forEach(words::add);
        return words;
    }

    private static Set<String> named() {
        var named = new TreeSet<String>();
        Sources.java()
                .map(Source::text)
                .flatMap(text -> LITERAL.matcher(text).results())
                .forEach(literal -> named.add(literal.group(1)));
        Sources.fxml()
                .flatMap(file -> FXML_KEY.matcher(file.text()).results())
                .forEach(key -> named.add(key.group(1)));
        return named;
    }

    private static Set<String> blanks(String text) {
        return BLANK.matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) {
        var texts = new TreeMap<String, String>();
        for (String line : Sources.messageLines(file)) {
            var parts = LINE.matcher(line);
            if (parts.matches()) {
                texts.put(parts.group(1), parts.group(2));
            }
        }
        return texts;
    }
}
