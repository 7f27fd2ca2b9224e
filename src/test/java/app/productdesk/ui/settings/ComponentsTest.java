package app.productdesk.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds the list of components against what the program really runs on.
final class ComponentsTest {

    private static final Set<String> NOT_JARS = Set.of("icons:fluent", "fonts:inter");

    @Test
    void namesEveryComponentWithItsVersion() {
        for (Component component : Components.read()) {
            if (!NOT_JARS.contains(component.artifact())) {
                String name = nameIn(component);
                assertThat(jars())
                        .anyMatch(jar -> jar.startsWith(name + "-" + component.version()));
            }
        }
    }

    @Test
    void leavesOutNoModuleThatIsNeededToRun() {
        Set<String> listed =
                Components.read().stream().map(ComponentsTest::nameIn).collect(Collectors.toSet());

        assertThat(listed)
                .contains(
                        "javafx-controls",
                        "controlsfx",
                        "atlantafx-base",
                        "ikonli-fluentui-pack",
                        "jackson-databind",
                        "sqlite-jdbc",
                        "joda-money",
                        "openhtmltopdf-pdfbox",
                        "commons-csv",
                        "slf4j-api");
    }

    @Test
    void hasTheTextOfEveryLicense() {
        for (Component component : Components.read()) {
            assertThat(Components.licenseText(component.license())).hasSizeGreaterThan(500);
        }
    }

    private static String nameIn(Component component) {
        return component.artifact().substring(component.artifact().indexOf(':') + 1);
    }

    private static List<String> jars() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).getFileName().toString())
                .toList();
    }
}
