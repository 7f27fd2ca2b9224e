package app.productdesk.screens;

import java.util.List;
import java.util.stream.Stream;

/// Every state of every screen. A feature adds its own list here, from a class of its own in this
/// package: `KitScenes` is the example.
final class Scenes {

    private Scenes() {}

    static Stream<ScreenScene> all() {
        return Stream.of(KitScenes.all()).flatMap(List::stream);
    }
}
