package app.productdesk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

/// Each check is worth something only if it finds the fault it is there for.
final class LayoutChecksTest {

    @Test
    void findsTextThatIsCutOff() {
        assertThat(findings(() -> fixed(new Label("A sentence that does not fit"), 60)))
                .singleElement()
                .asString()
                .startsWith("cut off");
    }

    @Test
    void findsAPromptThatIsCutOff() {
        assertThat(
                        findings(
                                () -> {
                                    var field = new TextField();
                                    field.setPromptText("A prompt that is much too long for it");
                                    field.setMaxWidth(80);
                                    return new VBox(field);
                                }))
                .singleElement()
                .asString()
                .startsWith("cut off: prompt");
    }

    @Test
    void findsAChildOutsideItsParent() {
        assertThat(
                        findings(
                                () -> {
                                    var label = new Label("outside");
                                    label.setManaged(false);
                                    label.resizeRelocate(280, 10, 80, 20);
                                    return new Pane(label);
                                }))
                .anyMatch(found -> found.startsWith("outside its parent"));
    }

    @Test
    void findsSiblingsOnTopOfEachOther() {
        assertThat(
                        findings(
                                () -> {
                                    var moved = new Label("moved");
                                    moved.setTranslateX(-20);
                                    return new HBox(new Label("stays"), moved);
                                }))
                .anyMatch(found -> found.startsWith("overlap"));
    }

    @Test
    void findsAKeyInPlaceOfAText() {
        assertThat(findings(() -> new HBox(new Label("products.table.empty"))))
                .anyMatch(found -> found.startsWith("key for a text"));
        assertThat(findings(() -> new HBox(new Label("!products.empty!")))).isNotEmpty();
        assertThat(findings(() -> new HBox(new Label("contoso.onmicrosoft.com at work"))))
                .isEmpty();
    }

    @Test
    void hearsWhatTheToolkitSaysAboutStyles() {
        var heard =
                Toolkit.call(
                        () -> {
                            try (var warnings = new CssWarnings()) {
                                var label = new Label("bad");
                                label.setStyle("-fx-text-fill: -not-a-color;");
                                laidOut(new HBox(label));
                                return warnings.heard();
                            }
                        });
        assertThat(heard).isNotEmpty();
    }

    @Test
    void letsLayersAndScrollingBe() {
        assertThat(findings(() -> new StackPane(new Label("below"), new Label("above")))).isEmpty();
        assertThat(
                        findings(
                                () -> {
                                    var tall = new VBox(new Label("top"));
                                    tall.setMinSize(900, 900);
                                    return new ScrollPane(tall);
                                }))
                .isEmpty();
    }

    private static Parent fixed(Label label, double width) {
        label.setMaxWidth(width);
        return new VBox(label);
    }

    private static List<String> findings(Callable<Parent> screen) {
        return Toolkit.call(() -> LayoutChecks.findings(laidOut(screen.call())));
    }

    private static Parent laidOut(Parent root) {
        var scene = new Scene(root, 300, 200);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return root;
    }
}
