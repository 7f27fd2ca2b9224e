package app.productdesk.ui.common.dialog;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.Region;

/// The shape that all dialogs have: a width to read in, content that scrolls, buttons that stay,
/// the way out beside the main action at the right.
public final class DialogFrame {

    private static final double NARROWEST = 560;
    private static final double WIDEST = 680;
    private static final double LOWEST = 160;
    private static final String MAIN_ACTION_LAST = "L_HE+UBXNYCAO_R";

    private DialogFrame() {}

    /// Gives a pane that shape; to be called once, before it is shown.
    public static void put(DialogPane pane) {
        pane.setMinWidth(NARROWEST);
        pane.setMaxWidth(WIDEST);
        pane.setMinHeight(LOWEST);
        Optional.ofNullable(pane.getContent())
                .filter(content -> !(content instanceof ScrollPane))
                .ifPresent(content -> pane.setContent(scrolling(content)));
        for (Node part : pane.getChildren()) {
            if (part instanceof ButtonBar bar) {
                bar.setButtonOrder(MAIN_ACTION_LAST);
            }
        }
        pane.getButtonTypes().forEach(type -> dress(pane, type));
    }

    /// Makes a pane as high as its content, and no higher than the room there is.
    public static void fit(DialogPane pane, double highest) {
        pane.setMinHeight(LOWEST);
        pane.setPrefHeight(Region.USE_COMPUTED_SIZE);
        pane.setMaxHeight(Region.USE_COMPUTED_SIZE);
        pane.applyCss();
        // words that wrap know their height only once they were laid out in their width
        pane.resize(width(pane), highest);
        pane.layout();
        var height = Math.min(pane.prefHeight(pane.getWidth()), highest);
        pane.setMinHeight(height);
        pane.setPrefHeight(height);
        pane.setMaxHeight(height);
    }

    private static double width(DialogPane pane) {
        return Math.clamp(pane.prefWidth(-1), pane.minWidth(-1), pane.maxWidth(-1));
    }

    /// The button that changes nothing, where the focus starts and which Esc presses.
    public static Optional<Button> wayOut(DialogPane pane) {
        return pane.getButtonTypes().stream()
                .filter(type -> type.getButtonData() == ButtonData.CANCEL_CLOSE)
                .findFirst()
                .map(pane::lookupButton)
                .map(Button.class::cast);
    }

    /// Enter presses the button that has the focus, never one that the person is not looking at.
    private static void dress(DialogPane pane, ButtonType type) {
        if (pane.lookupButton(type) instanceof Button button) {
            if (type.getButtonData() == ButtonData.OK_DONE) {
                button.getStyleClass().add("primary");
            }
            button.focusedProperty().subscribe(button::setDefaultButton);
        }
    }

    private static ScrollPane scrolling(Node content) {
        content.getStyleClass().add("dialog-content");
        var scroll = new ScrollPane(content);
        scroll.getStyleClass().add("dialog-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
