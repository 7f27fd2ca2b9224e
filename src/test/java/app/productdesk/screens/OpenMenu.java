package app.productdesk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.ui.common.Theme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ContextMenu;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// A menu lives in a window of its own, so it is opened, checked there, and shown as a picture.
public final class OpenMenu {

    private OpenMenu() {}

    public static Parent photographed(ContextMenu menu, Variant variant) {
        var window = new Stage();
        var root = new StackPane();
        window.setScene(new Scene(root, 300, 200));
        new Theme(variant.theme()).dress(window.getScene());
        window.show();
        menu.show(root, 10, 10);
        var opened = menu.getScene();
        opened.getRoot().applyCss();
        opened.getRoot().layout();
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        var picture = opened.getRoot().snapshot(clear, null);
        assertThat(LayoutChecks.findings(opened.getRoot())).isEmpty();
        menu.hide();
        window.hide();
        return new StackPane(new ImageView(picture));
    }
}
