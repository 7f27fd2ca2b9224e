package app.productdesk.boot.desk;

import app.productdesk.application.settings.WindowPlace;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The main window’s place on the screen: put where it was left, if that is still on a screen.
final class WindowFrame {

    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    private final Stage window;

    WindowFrame(Stage window) {
        this.window = window;
    }

    void place(WindowPlace place) {
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        window.setWidth(Math.max(LEAST_WIDTH, place.width()));
        window.setHeight(Math.max(LEAST_HEIGHT, place.height()));
        if (place.x().isPresent() && place.y().isPresent() && isOnAScreen(place)) {
            window.setX(place.x().get());
            window.setY(place.y().get());
        }
        window.setMaximized(place.maximized());
        Stream.of(16, 32, 48, 128, 256).forEach(this::addIcon);
    }

    /// Where the window is; a maximized one keeps the size it had before.
    WindowPlace placeNow(WindowPlace before) {
        boolean maximized = window.isMaximized();
        return new WindowPlace(
                maximized ? before.x() : Optional.of(window.getX()),
                maximized ? before.y() : Optional.of(window.getY()),
                maximized ? before.width() : window.getWidth(),
                maximized ? before.height() : window.getHeight(),
                maximized,
                before.navigationFolded(),
                before.page());
    }

    private static boolean isOnAScreen(WindowPlace place) {
        return !Screen.getScreensForRectangle(
                        place.x().orElseThrow(), place.y().orElseThrow(), 200, 50)
                .isEmpty();
    }

    private void addIcon(int size) {
        var file = WindowFrame.class.getResource("/app/productdesk/icons/icon-" + size + ".png");
        Optional.ofNullable(file)
                .ifPresent(found -> window.getIcons().add(new Image(found.toExternalForm())));
    }
}
