package app.productdesk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.Sources;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Colors have one home, and both themes give a value to the same roles.
final class CssTest {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final Pattern ID = Pattern.compile("(?m)^[^{}:;]*#[a-zA-Z]");
    private static final Pattern ROLE = Pattern.compile("(-pd-[a-z-]+)\\s*:");
    private static final Pattern USE = Pattern.compile("(-pd-[a-z-]++)(?!\\s*:)");

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
        known.addAll(roles("base.css"));
        Sources.css()
                .flatMap(file -> USE.matcher(file.text()).results())
                .forEach(use -> assertThat(known).contains(use.group(1)));
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
