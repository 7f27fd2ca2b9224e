package app.productdesk.ui.common.dialog;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.layout.Region;

/// A pane that hangs under a button until the person turns to something else.
public final class Chooser extends PopupControl {

    private static final double GAP = 4;

    public Chooser() {
        setAutoHide(true);
        setHideOnEscape(true);
        setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
        getStyleClass().add("chooser-popup");
    }

    /// Shows the pane under the button, and the keyboard is in it.
    public void open(Node under, Region pane) {
        hide();
        setSkin(new PaneSkin(this, pane));
        Bounds at = under.localToScreen(under.getBoundsInLocal());
        show(under, at.getMinX(), at.getMaxY() + GAP);
        pane.getChildrenUnmodifiable().stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private record PaneSkin(Chooser popup, Node pane) implements Skin<Chooser> {
        @Override
        public Chooser getSkinnable() {
            return popup;
        }

        @Override
        public Node getNode() {
            return pane;
        }

        @Override
        public void dispose() {
            // the pane goes with its popup
        }
    }
}
