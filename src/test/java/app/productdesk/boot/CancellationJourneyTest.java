package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.WindowPlace;
import app.productdesk.boot.desk.Desk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.work.FxBackgroundWork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The whole path with the mouse: search, three dots, cancel, confirm, save, see it disabled, find
/// it under the receipts, reactivate.
@ExtendWith(ApplicationExtension.class)
final class CancellationJourneyTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

    @TempDir private static Path folder;

    private final ScriptedFileChoice files = new ScriptedFileChoice();
    private Desk desk;

    @Start
    void start(Stage stage) {
        Tools tools = Tools.over(folder.resolve("data"), CLOCK, new FxBackgroundWork());
        desk =
                new Desk(
                        stage,
                        tools,
                        Settings.DEFAULTS
                                .with(Language.ENGLISH)
                                .with(WindowPlace.DEFAULT.onPage("products")),
                        new Desk.Outside(files, _ -> {}));
        desk.start();
        Hands.seat(stage);
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> desk.end());
    }

    @Test
    void fromTheListToTheReceiptAndBack(FxRobot robot) throws Exception {
        find(robot, "Business Basic");
        choose(robot, "Cancel subscription…");
        awaitText(robot, "US$\u00a0177.87");
        giveAReason(robot);
        clickButton(robot, "Cancel subscription");
        awaitText(robot, "2026-0001");

        Path pdf = folder.resolve("receipt.pdf");
        files.then(pdf);
        clickButton(robot, "Save receipt…");
        Hands.await(() -> Files.exists(pdf));
        assertThat(files.suggestedNames()).singleElement().asString().contains("2026-0001");
        assertThat(new String(Files.readAllBytes(pdf), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        clickButton(robot, "Close");
        awaitText(robot, "Disabled");

        robot.clickOn("Receipts");
        awaitText(robot, "2026-0001");
        robot.clickOn("Your products");
        find(robot, "Business Basic");
        choose(robot, "Reactivate this subscription…");
        awaitText(robot, "US$\u00a0147.00");
        clickButton(robot, "Reactivate");
        awaitText(robot, "Active");
    }

    private static void find(FxRobot robot, String words) throws Exception {
        Hands.await(
                () ->
                        robot.lookup(".table-row-cell").queryAll().stream()
                                .anyMatch(Node::isVisible));
        robot.interact(() -> robot.lookup(".text-field").queryTextInputControl().clear());
        robot.clickOn(".text-field").write(words);
        Hands.await(
                () ->
                        robot.lookup(".table-row-cell").queryAll().stream()
                                        .filter(row -> !((IndexedCell<?>) row).isEmpty())
                                        .count()
                                == 1);
    }

    private static void choose(FxRobot robot, String action) throws Exception {
        robot.clickOn(".more-actions .button");
        awaitText(robot, action);
        robot.clickOn(action);
    }

    private static void giveAReason(FxRobot robot) {
        ComboBox<?> reasons = robot.lookup(".dialog-pane .combo-box").queryComboBox();
        robot.interact(() -> reasons.getSelectionModel().select(0));
    }

    private static void clickButton(FxRobot robot, String words) throws Exception {
        Hands.await(
                () ->
                        robot.lookup(".dialog-pane .button")
                                .match((Labeled button) -> words.equals(button.getText()))
                                .tryQuery()
                                .filter(button -> !button.isDisabled())
                                .isPresent());
        robot.clickOn(
                robot.lookup(".dialog-pane .button")
                        .match((Labeled button) -> words.equals(button.getText()))
                        .<Node>query());
    }

    private static void awaitText(FxRobot robot, String words) throws Exception {
        Hands.await(
                () ->
                        robot.lookup(
                                        (Node node) ->
                                                node instanceof Labeled labeled
                                                        && labeled.getText() != null
                                                        && labeled.getText().contains(words))
                                .tryQuery()
                                .isPresent());
    }
}
