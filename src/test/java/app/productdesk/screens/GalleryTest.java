package app.productdesk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Photographs every screen in both languages and themes, and finds nothing wrong with any.
final class GalleryTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void showsEverythingWholeInBothLanguagesAndThemes(ScreenScene scene) {
        assertThat(Toolkit.call(() -> Gallery.visit(scene))).isEmpty();
    }

    /// All of them, or with `-Dscenes=licenses/` those whose name begins so.
    static Stream<ScreenScene> scenes() {
        String wanted = System.getProperty("scenes", "");
        return Scenes.all().filter(scene -> scene.toString().startsWith(wanted));
    }
}
