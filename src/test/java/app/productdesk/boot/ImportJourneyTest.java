package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.WorkspaceInfo;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.domain.product.WorkspaceKind;
import app.productdesk.ui.common.FxBackgroundWork;
import app.productdesk.ui.common.ScriptedFileChoice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole path with the mouse: bring in two files, see the product, bring in a newer file, give
/// the workspace another name, remove it, open a sample from the list of all.
@ExtendWith(ApplicationExtension.class)
final class ImportJourneyTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));

    private static final String SKUS =
            """
            {"value": [{"skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900",
              "skuPartNumber": "ENTERPRISEPACK", "appliesTo": "User",
              "capabilityStatus": "Enabled", "consumedUnits": 1,
              "subscriptionIds": ["2ac5e5e8-9f5f-4d3b-8c8e-0f5a2a1d4a01"],
              "prepaidUnits": {"enabled": %d, "suspended": 0, "warning": 0}}]}
            """;

    private static final String USERS =
            """
            {"value": [{"id": "b0a3e0a1-0000-4000-8000-000000000001",
              "userPrincipalName": "anna@contoso.example", "displayName": "Anna de Vries",
              "accountEnabled": true, "userType": "Member",
              "licenseAssignmentStates": [{"skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900",
                "state": "Active", "lastUpdatedDateTime": "2025-06-01T10:00:00Z"}]}]}
            """;

    @TempDir private static Path folder;

    private final ScriptedFileChoice files = new ScriptedFileChoice();
    private Tools tools;
    private Desk desk;

    @Start
    void start(Stage stage) {
        tools = Tools.over(folder.resolve("data"), CLOCK, new FxBackgroundWork());
        desk =
                new Desk(
                        stage,
                        tools,
                        Settings.DEFAULTS.with(Language.ENGLISH),
                        new Desk.Outside(files, _ -> {}));
        desk.start();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(1000);
        stage.setHeight(900);
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> desk.end());
    }

    @Test
    void fromTwoFilesToAWorkspaceAndBackToNone(FxRobot robot) throws Exception {
        fromTheMenu(robot, "Bring in your organization…");
        chooseFiles(robot, file("skus.json", SKUS.formatted(25)), file("users.json", USERS));
        awaitText(robot, "users.json");
        assertThat(byHand()).isEmpty();
        write(robot, ".imports .text-field", "Contoso");
        click(robot, "Bring in");
        awaitText(robot, "By hand");
        awaitText(robot, "ENTERPRISEPACK");

        fromTheMenu(robot, "Bring in newer files…");
        chooseFiles(robot, file("newer.json", SKUS.formatted(30)));
        awaitText(robot, "What would change");
        click(robot, "Bring in");
        awaitText(robot, "Contoso is up to date");

        fromTheMenu(robot, "Rename…");
        write(robot, ".dialog-pane .text-field", "Contoso Europe");
        click(robot, "Rename");
        await(() -> byHand().equals(List.of("Contoso Europe")));
        awaitText(robot, "Contoso Europe");

        fromTheMenu(robot, "Remove this workspace…");
        awaitText(robot, "1 subscription");
        click(robot, "Remove");
        await(() -> byHand().isEmpty());
        awaitText(robot, "Noordwind");

        fromTheMenu(robot, "All workspaces…");
        awaitText(robot, "None yet.");
        click(robot, "Open");
        awaitText(robot, "Stichting Waterkant");
        await(() -> tools.workspaces().list().size() == 2);
        awaitText(robot, "Your products");
    }

    private List<String> byHand() {
        return tools.workspaces().list().stream()
                .filter(info -> info.kind() == WorkspaceKind.BY_HAND)
                .map(WorkspaceInfo::organization)
                .toList();
    }

    private static Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private void chooseFiles(FxRobot robot, Path... chosen) throws Exception {
        List.of(chosen).forEach(files::then);
        click(robot, "Choose files…");
    }

    private static void fromTheMenu(FxRobot robot, String item) throws Exception {
        await(() -> robot.lookup(".workspace-menu").tryQuery().isPresent());
        robot.clickOn(".workspace-menu");
        awaitText(robot, item);
        robot.clickOn(item);
    }

    private static void write(FxRobot robot, String field, String words) throws Exception {
        await(() -> robot.lookup(field).match(Node::isVisible).tryQuery().isPresent());
        robot.interact(
                () ->
                        robot.lookup(field)
                                .match(Node::isVisible)
                                .<TextInputControl>query()
                                .setText(words));
    }

    private static void click(FxRobot robot, String words) throws Exception {
        await(() -> button(robot, words).isPresent());
        robot.clickOn(button(robot, words).orElseThrow());
    }

    private static Optional<Button> button(FxRobot robot, String words) {
        return robot.lookup(".button")
                .match(
                        (Node node) ->
                                node instanceof Button button
                                        && words.equals(button.getText())
                                        && button.isVisible()
                                        && !button.isDisabled())
                .tryQueryAs(Button.class);
    }

    private static void awaitText(FxRobot robot, String words) throws Exception {
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

    private static void await(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
