package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.WindowPlace;
import app.productdesk.boot.desk.Desk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.domain.people.LicensedUsers;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.SubscriptionStatus;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.work.FxBackgroundWork;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// From 31 to 24 and on to the receipt: P01 is blocked, the proposal is taken, looked over and
/// carried out, and the subscription is cancelled; once with the mouse, once by keyboard and in
/// Dutch.
@ExtendWith(ApplicationExtension.class)
final class RemovalJourneyTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
    private static final SubscriptionId P01 = new SubscriptionId("P01");
    private static final SubscriptionId P02 = new SubscriptionId("P02");

    @TempDir private Path folder;

    private Stage stage;
    private Tools tools;
    private Desk desk;
    private UiWatchdog watchdog;

    @Start
    void start(Stage made) {
        stage = made;
    }

    @BeforeEach
    void watch() {
        watchdog = UiWatchdog.started();
    }

    private void open(FxRobot robot, Language language) {
        robot.interact(
                () -> {
                    tools = Tools.over(folder.resolve("data"), CLOCK, new FxBackgroundWork());
                    desk =
                            new Desk(
                                    stage,
                                    tools,
                                    Settings.DEFAULTS
                                            .with(language)
                                            .with(WindowPlace.DEFAULT.onPage("products")),
                                    new Desk.Outside(new ScriptedFileChoice(), _ -> {}));
                    desk.start();
                    Hands.seat(stage);
                });
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> desk.end());
        watchdog.close();
        System.out.println(
                "longest time the UI thread was blocked: " + watchdog.longestMillis() + " ms");
    }

    @Test
    void fromTheBlockedCancellationToTheReceiptWithTheMouse(FxRobot robot) throws Exception {
        open(robot, Language.ENGLISH);
        awaitText(robot, "Microsoft 365 Business Standard");
        robot.clickOn("Licenses");
        awaitText(robot, "7 to go");
        robot.clickOn(textOf(robot, "P01"));
        robot.clickOn("Remove licenses…");
        awaitText(robot, "31 → 24");
        press(robot, "Next");
        awaitText(robot, "7 people lose Microsoft 365 Business Standard");
        press(robot, "Remove 7 licenses");
        awaitText(robot, "Continue to cancel");
        press(robot, "Continue to cancel…");
        awaitText(robot, "499.49");
        confirm(robot, "Cancel subscription");
        awaitText(robot, "2026-0001");
        confirm(robot, "Close");
        assertCancelled();
    }

    @Test
    void fromTheBlockedCancellationToTheReceiptByKeyboardInDutch(FxRobot robot) throws Exception {
        open(robot, Language.DUTCH);
        awaitText(robot, "Microsoft 365 Business Standard");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        awaitText(robot, "Nog 7 te gaan");
        focus(robot, "P01");
        robot.push(KeyCode.ENTER);
        awaitText(robot, "Licentiehouders van Microsoft 365 Business Standard");
        focusButton(robot, "Licenties intrekken…");
        robot.push(KeyCode.SPACE);
        awaitText(robot, "31 → 24");
        focusButton(robot, "Volgende");
        robot.push(KeyCode.SPACE);
        awaitText(robot, "7 personen verliezen Microsoft 365 Business Standard");
        focusButton(robot, "7 licenties intrekken");
        robot.push(KeyCode.SPACE);
        awaitText(robot, "Doorgaan met opzeggen…");
        focusButton(robot, "Doorgaan met opzeggen…");
        robot.push(KeyCode.SPACE);
        awaitText(robot, "499,49");
        confirm(robot, "Abonnement annuleren");
        awaitText(robot, "2026-0001");
        confirm(robot, "Sluiten");
        assertCancelled();
    }

    @Test
    void opensTheWayForP02WithOneRemovalAndUndoesIt(FxRobot robot) throws Exception {
        open(robot, Language.ENGLISH);
        awaitText(robot, "Microsoft 365 Business Premium");
        robot.clickOn("Licenses");
        awaitText(robot, "1 to go");
        robot.clickOn(textOf(robot, "P02"));
        robot.clickOn("Remove licenses…");
        awaitText(robot, "25 → 24");
        press(robot, "Next");
        press(robot, "Remove 1 license");
        awaitText(robot, "Continue to cancel");
        Hands.await(() -> licensed(P02) == 24);
        press(robot, "Undo all");
        confirm(robot, "Give back");
        Hands.await(() -> licensed(P02) == 25);
    }

    private void assertCancelled() throws Exception {
        try (Workspace workspace = workspace()) {
            assertThat(
                            workspace
                                    .catalog()
                                    .snapshot()
                                    .portfolio()
                                    .find(P01)
                                    .orElseThrow()
                                    .statusAt(CLOCK.instant()))
                    .isEqualTo(SubscriptionStatus.DISABLED);
            Receipt receipt = workspace.receipts().receipts().getFirst().receipt();
            assertThat(receipt.credit().net().toString()).isEqualTo("USD 412.80");
            assertThat(receipt.credit().tax().toString()).isEqualTo("USD 86.69");
            assertThat(receipt.licensesRemoved()).isEqualTo(7);
            assertThat(receipt.rule().count().licensedUsers()).isEqualTo(24);
        }
        assertThat(licensed(P01)).isEqualTo(24);
    }

    private int licensed(SubscriptionId id) {
        try (Workspace workspace = workspace()) {
            var snapshot = workspace.catalog().snapshot();
            return LicensedUsers.of(
                            snapshot.assignments(),
                            snapshot.portfolio().subscriptions(),
                            CLOCK.instant())
                    .count(id);
        }
    }

    private Workspace workspace() {
        WorkspaceInfo info = tools.workspaces().list().getFirst();
        return tools.workspaces().open(info);
    }

    private static Node textOf(FxRobot robot, String words) {
        return robot.lookup(
                        (Node node) ->
                                node instanceof Labeled labeled
                                        && words.equals(labeled.getText())
                                        && node.isVisible())
                .query();
    }

    /// Puts the focus on the row with that text, as Tab and the arrows do.
    private static void focus(FxRobot robot, String words) {
        robot.clickOn(textOf(robot, words));
    }

    private static Node button(FxRobot robot, String words) {
        return robot.lookup(".button")
                .match(
                        (Labeled labeled) ->
                                words.equals(labeled.getText())
                                        && labeled.isVisible()
                                        && !labeled.isDisabled())
                .query();
    }

    private static void press(FxRobot robot, String words) throws Exception {
        awaitButton(robot, words);
        robot.clickOn(button(robot, words));
    }

    private static void focusButton(FxRobot robot, String words) throws Exception {
        awaitButton(robot, words);
        robot.interact(() -> button(robot, words).requestFocus());
    }

    private static void awaitButton(FxRobot robot, String words) throws Exception {
        Hands.await(
                () ->
                        robot.lookup(".button")
                                .match(
                                        (Labeled labeled) ->
                                                words.equals(labeled.getText())
                                                        && labeled.isVisible()
                                                        && !labeled.isDisabled())
                                .tryQuery()
                                .isPresent());
    }

    /// Presses a button of the dialog in front; where it asks for a reason, the first is taken.
    private static void confirm(FxRobot robot, String words) throws Exception {
        robot.lookup(".dialog-pane .combo-box")
                .tryQueryAs(ComboBox.class)
                .ifPresent(reasons -> robot.interact(() -> reasons.getSelectionModel().select(0)));
        Hands.await(
                () ->
                        robot.lookup(".dialog-pane .button")
                                .match((Labeled button) -> words.equals(button.getText()))
                                .tryQuery()
                                .filter(button -> !button.isDisabled())
                                .isPresent());
        Node found =
                robot.lookup(".dialog-pane .button")
                        .match((Labeled button) -> words.equals(button.getText()))
                        .query();
        robot.clickOn(found);
    }

    private static void awaitText(FxRobot robot, String words) throws Exception {
        Hands.await(
                () ->
                        robot.lookup((Node node) -> text(node).contains(words))
                                .tryQuery()
                                .isPresent());
    }

    private static String text(Node node) {
        String words =
                switch (node) {
                    case Labeled labeled -> labeled.getText();
                    case Text plain -> plain.getText();
                    default -> "";
                };
        return words == null ? "" : words.replace('\u00a0', ' ');
    }
}
