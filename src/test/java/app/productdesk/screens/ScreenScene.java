package app.productdesk.screens;

import app.productdesk.ui.common.dialog.DialogFrame;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.DialogPane;
import javafx.scene.effect.DropShadow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/// One state of one screen, as the pictures and the layout checks take it.
///
/// @param screen the folder of its pictures, such as "products"
/// @param state what it shows, such as "empty"; with the size where it matters: "wide"
/// @param factory makes a fresh screen, already in that state; called on the UI thread
public record ScreenScene(
        String screen,
        String state,
        double width,
        double height,
        Function<Variant, Parent> factory) {

    /// Stands in for the shadow that the system draws around a dialog's window.
    private static final Color SHADOW = Color.gray(0, 0.25);

    /// A page in the smallest window that must work.
    public static ScreenScene page(String screen, String state, Function<Variant, Parent> factory) {
        return new ScreenScene(screen, state, 1000, 700, factory);
    }

    /// A page in a wide window.
    public static ScreenScene widePage(
            String screen, String state, Function<Variant, Parent> factory) {
        return new ScreenScene(screen, state, 1600, 1000, factory);
    }

    /// A long dialog, in a window that has room for all of it.
    public static ScreenScene tallDialog(
            String screen, String state, Function<Variant, DialogPane> factory) {
        return new ScreenScene(
                screen, state, 1000, 1000, variant -> framed(factory.apply(variant)));
    }

    /// A dialog, framed as `Dialogs` frames it.
    public static ScreenScene dialog(
            String screen, String state, Function<Variant, DialogPane> factory) {
        return new ScreenScene(screen, state, 1000, 800, variant -> framed(factory.apply(variant)));
    }

    /// A menu, opened over an empty window.
    public static ScreenScene menu(
            String screen, String state, Function<Variant, ContextMenu> factory) {
        return new ScreenScene(
                screen,
                state,
                480,
                600,
                variant -> OpenMenu.photographed(factory.apply(variant), variant));
    }

    private static Parent framed(DialogPane pane) {
        DialogFrame.put(pane);
        pane.setMaxSize(pane.getMaxWidth(), Region.USE_PREF_SIZE);
        pane.setEffect(new DropShadow(24, 0, 8, SHADOW));
        return new DialogRoom(pane);
    }

    @Override
    public String toString() {
        return screen + "/" + state;
    }

    /// Stands in for the dialog's window: a pane on its own would grow to its content's height.
    private static final class DialogRoom extends StackPane {

        private static final double MARGIN = 64;
        private final DialogPane pane;

        DialogRoom(DialogPane pane) {
            super(pane);
            this.pane = pane;
        }

        @Override
        protected void layoutChildren() {
            DialogFrame.fit(pane, getHeight() - MARGIN);
            super.layoutChildren();
        }
    }
}
