package app.productdesk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MineTest {
    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void looks(ScreenScene scene) {
        assertThat(Toolkit.call(() -> Gallery.visit(scene))).isEmpty();
    }

    static Stream<ScreenScene> scenes() {
        return Scenes.all().filter(one -> one.screen().matches("start|workspaces"));
    }
}
