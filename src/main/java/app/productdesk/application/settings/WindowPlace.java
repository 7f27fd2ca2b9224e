package app.productdesk.application.settings;

import java.util.Optional;

/// How the main window was left.
///
/// @param x left edge in screen pixels; absent before the window was ever moved
/// @param y upper edge, likewise
/// @param page the page last open, by its name
public record WindowPlace(
        Optional<Double> x,
        Optional<Double> y,
        double width,
        double height,
        boolean maximized,
        boolean navigationFolded,
        String page) {

    /// Before the first start: a person is asked where to begin.
    public static final WindowPlace DEFAULT =
            new WindowPlace(Optional.empty(), Optional.empty(), 1280, 800, false, false, "start");

    /// The same with another page open.
    public WindowPlace onPage(String name) {
        return new WindowPlace(x, y, width, height, maximized, navigationFolded, name);
    }

    /// The same with the navigation folded or not.
    public WindowPlace folded(boolean navigation) {
        return new WindowPlace(x, y, width, height, maximized, navigation, page);
    }
}
