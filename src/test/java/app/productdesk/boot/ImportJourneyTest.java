package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.WindowPlace;
import app.productdesk.boot.desk.Desk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.work.FxBackgroundWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Two paths with the mouse. The whole one: bring in two files, see the product, bring in a newer
/// file, give the workspace another name, remove it, open a sample from the list of all. And that
/// of a removal by hand: hand it over, bring in what shows it done.
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

    @TempDir private static Path all;

    private Path folder;

    private final ScriptedFileChoice files = new ScriptedFileChoice();
    private Tools tools;
    private Desk desk;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(all, "home");
        tools = Tools.over(folder.resolve("data"), CLOCK, new FxBackgroundWork());
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
    void fromTwoFilesToAWorkspaceAndBackToNone(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.fromTheMenu("Bring in your organization…");
        chooseFiles(hands, file("skus.json", SKUS.formatted(25)), file("users.json", USERS));
        hands.read("users.json");
        assertThat(byHand()).isEmpty();
        hands.write(".imports .text-field", "Contoso");
        hands.press("Bring in");
        hands.read("By hand");
        hands.read("ENTERPRISEPACK");

        hands.fromTheMenu("Bring in newer files…");
        chooseFiles(hands, file("newer.json", SKUS.formatted(30)));
        hands.read("What would change");
        hands.press("Bring in");
        hands.read("Contoso is up to date");

        hands.fromTheMenu("Rename…");
        hands.write(".dialog-pane .text-field", "Contoso Europe");
        hands.press("Rename");
        Hands.await(() -> byHand().equals(List.of("Contoso Europe")));
        hands.read("Contoso Europe");

        hands.fromTheMenu("Remove this workspace…");
        hands.read("1 subscription");
        hands.press("Remove");
        Hands.await(() -> byHand().isEmpty());
        hands.read("Noordwind");

        hands.fromTheMenu("All workspaces…");
        hands.read("None yet.");
        hands.press("Open");
        hands.read("Stichting Waterkant");
        Hands.await(() -> tools.workspaces().list().size() == 2);
        hands.read("Your products");
    }

    @Test
    void fromAHandOverToTheProofThatItIsDone(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        hands.fromTheMenu("Bring in your organization…");
        chooseFiles(
                hands,
                file("skus.json", SKUS.formatted(25)),
                file("anna.json", USERS),
                file("bob.json", bob(USERS)));
        hands.read("bob.json");
        hands.press("Bring in");
        hands.read("ENTERPRISEPACK");

        robot.clickOn("Licenses");
        hands.read("Report outcome…");
        robot.clickOn("ENTERPRISEPACK");
        hands.press("Remove licenses…");
        hands.read("anna@contoso.example");
        hands.press("Choose all shown");
        hands.press("Next");
        hands.press("Carry out by hand");
        files.then(folder);
        hands.press("Save the folder…");
        hands.read("SHA-256");
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made.filter(path -> path.toString().contains("Remove-licenses")))
                    .singleElement()
                    .satisfies(path -> assertThat(path.resolve("removal.json")).exists());
        }

        robot.clickOn("Licenses");
        hands.read("2 not reported yet");
        hands.fromTheMenu("Bring in newer files…");
        String nothing = USERS.replaceFirst("(?s)\\{\"skuId.*?Z\"\\}", "");
        chooseFiles(hands, file("later.json", nothing), file("same.json", bob(USERS)));
        hands.read("1 open removal or hand-over is shown to be done");
        hands.press("Bring in");
        hands.read("is up to date");

        robot.clickOn("Licenses");
        hands.press("Show report");
        hands.read("Not reported yet: 1 of 2");
        hands.press("Report outcome…");
        hands.press("All of it is done…");
        hands.press("Record it");
        hands.read("2 licenses were removed, as planned.");
        robot.clickOn("Licenses");
        hands.read("Few enough");
        assertThat(robot.lookup(".awaited").match(Node::isVisible).tryQuery()).isEmpty();
    }

    private static String bob(String anna) {
        return anna.replace("-000000000001", "-000000000002")
                .replace("anna@", "bob@")
                .replace("Anna de Vries", "Bob Bakker");
    }

    private List<String> byHand() {
        return tools.workspaces().list().stream()
                .filter(info -> info.kind() == WorkspaceKind.BY_HAND)
                .map(WorkspaceInfo::organization)
                .toList();
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private void chooseFiles(Hands hands, Path... chosen) throws Exception {
        List.of(chosen).forEach(files::then);
        hands.press("Choose files…");
    }
}
