package app.productdesk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.Sources;
import app.productdesk.Sources.Source;
import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the compiler cannot see between a view and its controller, without a display.
final class FxmlContractTest {

    private static final Pattern ID = Pattern.compile("fx:id=\"([^\"]+)\"");
    private static final Pattern HANDLER = Pattern.compile("=\"#([^\"]+)\"");
    private static final Pattern WORDLESS =
            Pattern.compile(
                    "<(Button|MenuButton|ToggleButton|TextField|TextArea|ComboBox|ChoiceBox"
                            + "|TableView|TreeTableView|ListView|ProgressBar|ProgressIndicator"
                            + "|CustomTextField)\\b([^>]*)>");

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void idsAreTheFieldsOfTheController(String name, Source view) throws Exception {
        var fields = new TreeSet<String>();
        Arrays.stream(controllerOf(view).getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(FXML.class))
                .forEach(field -> fields.add(field.getName()));
        assertThat(found(ID, view)).as(name).isEqualTo(fields);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void handlersAreMethodsOfTheController(String name, Source view) throws Exception {
        var methods =
                Arrays.stream(controllerOf(view).getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(FXML.class))
                        .map(method -> method.getName())
                        .toList();
        assertThat(methods).as(name).containsAll(found(HANDLER, view));
    }

    /// An expression keeps a closed screen in memory: bind in the controller.
    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void holdsNoExpressions(String name, Source view) {
        assertThat(view.text()).as(name).doesNotContain("${");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    void controlsWithoutWordsHaveAName(String name, Source view) {
        WORDLESS.matcher(view.text())
                .results()
                .filter(control -> !control.group(2).contains(" text=\"%"))
                .forEach(
                        control ->
                                assertThat(control.group(2))
                                        .as(name + ": " + control.group(1))
                                        .contains("accessibleText="));
    }

    static Stream<Arguments> views() {
        return Sources.fxml().map(view -> Arguments.of(view.name(), view));
    }

    /// The controller beside the view, as `Views` pairs them.
    private static Class<?> controllerOf(Source view) throws ClassNotFoundException {
        return Class.forName(
                Path.of("src", "main", "java")
                        .relativize(view.path())
                        .toString()
                        .replace(File.separatorChar, '.')
                        .replaceAll("View\\.fxml$", "Controller"));
    }

    private static Set<String> found(Pattern pattern, Source view) {
        var found = new TreeSet<String>();
        pattern.matcher(view.text()).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
