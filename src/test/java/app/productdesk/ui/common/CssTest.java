package app.productdesk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.Sources;
import app.productdesk.Sources.Source;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Colors have one home, and both themes give a value to the same roles.
final class CssTest {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final Pattern ID = Pattern.compile("(?m)^[^{}:;]*#[a-zA-Z]");
    private static final Pattern ROLE = Pattern.compile("(-pd-[a-z-]+)\\s*:");
    private static final Pattern USE = Pattern.compile("(-pd-[a-z-]++)(?!\\s*:)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern SELECTORS = Pattern.compile("[^{}]+(?=\\{)");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-z][a-z-]*)");
    private static final Pattern FXML_STYLES = Pattern.compile("styleClass=\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z-]*)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z_]+\\b");
    private static final Pattern TYPE = Pattern.compile("\\b[A-Z][a-zA-Z]+\\b");

    /// What the toolkit calls the parts of its controls, by the type that has them. A control
    /// itself is called as its type is: `CheckBox` is `check-box`.
    private static final Map<String, Set<String>> PARTS =
            Map.ofEntries(
                    Map.entry("MenuButton", Set.of("arrow", "arrow-button")),
                    Map.entry("ProgressBar", Set.of("bar", "track")),
                    Map.entry("DialogPane", Set.of("button-bar", "container", "header-panel")),
                    Map.entry(
                            "TableView",
                            Set.of(
                                    "column-header",
                                    "column-header-background",
                                    "filler",
                                    "placeholder",
                                    "table-row-cell")),
                    Map.entry("SplitPane", Set.of("horizontal-grabber", "split-pane-divider")),
                    Map.entry("FontIcon", Set.of("ikonli-font-icon")),
                    Map.entry("CustomTextField", Set.of("left-pane")),
                    Map.entry("SeparatorMenuItem", Set.of("line", "separator")),
                    Map.entry("ScrollPane", Set.of("viewport")),
                    Map.entry("Scene", Set.of("root")));

    @Test
    void colorsAreInTheTokensOnly() {
        Sources.css()
                .filter(file -> !file.name().startsWith("tokens-"))
                .forEach(
                        file ->
                                assertThat(COLOR.matcher(file.text()).find())
                                        .as(file.name())
                                        .isFalse());
    }

    @Test
    void noStyleHangsOnAnId() {
        Sources.css()
                .forEach(
                        file ->
                                assertThat(ID.matcher(file.text()).find())
                                        .as(file.name())
                                        .isFalse());
    }

    @Test
    void bothThemesHaveTheSameRoles() {
        assertThat(roles("tokens-light.css")).isEqualTo(roles("tokens-dark.css")).isNotEmpty();
    }

    @Test
    void everyRoleUsedHasAValue() {
        var known = roles("tokens-light.css");
        Sources.css()
                .flatMap(file -> USE.matcher(file.text()).results())
                .forEach(use -> assertThat(known).contains(use.group(1)));
    }

    @Test
    void everyRoleIsUsed() {
        var used = found(Sources.css(), USE, use -> use.group(1));
        assertThat(used).containsAll(roles("tokens-light.css"));
    }

    /// A rule for what nobody shows is never looked at, and so is wrong one day.
    @Test
    void everyStyleClassIsGivenToSomething() {
        var styled =
                Sources.css()
                        .map(file -> COMMENT.matcher(file.text()).replaceAll(""))
                        .flatMap(css -> SELECTORS.matcher(css).results())
                        .flatMap(rule -> STYLE_CLASS.matcher(rule.group()).results())
                        .map(style -> style.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(styled).isNotEmpty();
        styled.removeAll(given());
        assertThat(styled).isEmpty();
    }

    /// Everything that can be a style class: words of views, literals, constants, controls.
    private static Set<String> given() {
        var given = new TreeSet<String>();
        Sources.fxml()
                .flatMap(view -> FXML_STYLES.matcher(view.text()).results())
                .flatMap(styles -> Stream.of(styles.group(1).split(",\\s*")))
                .forEach(given::add);
        given.addAll(found(Sources.java(), LITERAL, literal -> literal.group(1)));
        given.addAll(
                found(
                        Sources.java(),
                        CONSTANT,
                        constant -> constant.group().toLowerCase(Locale.ROOT)));
        found(Stream.concat(Sources.java(), Sources.fxml()), TYPE, MatchResult::group)
                .forEach(
                        type -> {
                            given.add(
                                    type.replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                            .toLowerCase(Locale.ROOT));
                            given.addAll(PARTS.getOrDefault(type, Set.of()));
                        });
        return given;
    }

    private static Set<String> found(
            Stream<Source> files, Pattern pattern, Function<MatchResult, String> part) {
        return files.flatMap(file -> pattern.matcher(file.text()).results())
                .map(part)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> roles(String name) {
        var roles = new TreeSet<String>();
        Sources.css()
                .filter(file -> file.name().equals(name))
                .flatMap(file -> ROLE.matcher(file.text()).results())
                .forEach(role -> roles.add(role.group(1)));
        return roles;
    }
}
