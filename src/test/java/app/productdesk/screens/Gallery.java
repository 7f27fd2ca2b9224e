package app.productdesk.screens;

import app.productdesk.ui.common.Theme;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;

/// Photographs scenes into `target/screens` and checks them on the way.
final class Gallery {

    private static final Path FOLDER = Path.of("target", "screens");

    private Gallery() {}

    /// Takes the four pictures and the contact sheet of one state, on the UI thread.
    ///
    /// @return what the layout checks found, each with the picture it is on; empty when all is well
    static List<String> visit(ScreenScene screen) {
        var photos = new ArrayList<BufferedImage>();
        var findings = new ArrayList<String>();
        try (var warnings = new CssWarnings()) {
            for (Variant variant : Variant.ALL) {
                var name = screen.state() + "-" + variant.suffix();
                var scene = lit(screen, variant);
                var photo = Photo.of(scene);
                photos.add(photo);
                Photo.write(photo, FOLDER.resolve(screen.screen()).resolve(name + ".png"));
                LayoutChecks.findings(scene.getRoot())
                        .forEach(found -> findings.add(name + ": " + found));
            }
            warnings.heard().forEach(heard -> findings.add(screen.state() + ": CSS " + heard));
        }
        Photo.write(
                Photo.sheet(photos),
                FOLDER.resolve(screen.screen()).resolve(screen.state() + ".png"));
        return findings;
    }

    private static Scene lit(ScreenScene screen, Variant variant) {
        var scene = new Scene(screen.factory().apply(variant), screen.width(), screen.height());
        new Theme(variant.theme()).dress(scene);
        // the second round is for what the first one made, such as the rows of a table
        for (int round = 0; round < 3; round++) {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        }
        return scene;
    }
}
