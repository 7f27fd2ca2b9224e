package app.productdesk.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.screens.Toolkit;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;

final class ThemeTest {

    @Test
    void changesTheColorsOfAnOpenSceneAtOnce() {
        var colors =
                Toolkit.call(
                        () -> {
                            var label = new Label("words");
                            var scene = new Scene(new StackPane(label));
                            var theme = new Theme(ThemeChoice.LIGHT);
                            theme.dress(scene);
                            var light = colorOf(label);
                            theme.choose(ThemeChoice.DARK);
                            return List.of(light, colorOf(label));
                        });
        assertThat(colors).containsExactly(Color.web("#242424"), Color.WHITE);
    }

    @Test
    void letsASceneGoWhenTold() {
        var color =
                Toolkit.call(
                        () -> {
                            var label = new Label("words");
                            var scene = new Scene(new StackPane(label));
                            var theme = new Theme(ThemeChoice.DARK);
                            theme.dress(scene).unsubscribe();
                            theme.choose(ThemeChoice.LIGHT);
                            return colorOf(label);
                        });
        assertThat(color).isEqualTo(Color.WHITE);
    }

    @Test
    void writesInTheFontThatItBrings() {
        var family =
                Toolkit.call(
                        () -> {
                            var label = new Label("words");
                            var scene = new Scene(new StackPane(label));
                            new Theme(ThemeChoice.LIGHT).dress(scene);
                            scene.getRoot().applyCss();
                            return label.getFont().getFamily();
                        });
        assertThat(family).isEqualTo("Inter Desk");
    }

    private static Paint colorOf(Label label) {
        label.getScene().getRoot().applyCss();
        return label.getTextFill();
    }
}
