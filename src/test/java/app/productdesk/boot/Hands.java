package app.productdesk.boot;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody at the mouse, who waits for what they look for.
///
/// @param robot the mouse
public record Hands(FxRobot robot) {

    /// Puts the window at the corner of the screen, as low as it is promised to work. The headless
    /// screen ends at 1000 and fails where anything is painted beyond, as the frame of a high
    /// dialog is that comes late, when a low one took its place.
    public static void seat(Stage window) {
        window.setX(0);
        window.setY(0);
        window.setWidth(1000);
        window.setHeight(700);
    }

    /// Chooses in the menu that names the workspace.
    void fromTheMenu(String item) throws Exception {
        await(() -> robot.lookup(".workspace-menu").tryQuery().isPresent());
        robot.clickOn(".workspace-menu");
        read(item);
        robot.clickOn(item);
    }

    /// Fills a field.
    void write(String field, String words) throws Exception {
        await(() -> robot.lookup(field).match(Node::isVisible).tryQuery().isPresent());
        robot.interact(
                () ->
                        robot.lookup(field)
                                .match(Node::isVisible)
                                .<TextInputControl>query()
                                .setText(words));
    }

    /// Presses a button once it can be pressed.
    void press(String words) throws Exception {
        await(() -> button(words).isPresent());
        robot.clickOn(onScreen(() -> button(words)).orElseThrow());
    }

    private Optional<Button> button(String words) {
        return robot.lookup(".button")
                .match(
                        (Node node) ->
                                node instanceof Button button
                                        && words.equals(button.getText())
                                        && button.isVisible()
                                        && !button.isDisabled())
                .tryQueryAs(Button.class);
    }

    /// Waits until that can be read.
    void read(String words) throws Exception {
        await(
                () ->
                        robot.lookup(
                                        (Node node) ->
                                                node instanceof Labeled labeled
                                                        && labeled.getText() != null
                                                        && labeled.getText().contains(words))
                                .tryQuery()
                                .isPresent());
    }

    /// Asks where the screen is made, so that it does not change under the question.
    private static <T> T onScreen(Callable<T> question) throws Exception {
        return WaitForAsyncUtils.asyncFx(question).get();
    }

    /// Waits until that is so.
    static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(40, TimeUnit.SECONDS, () -> onScreen(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
