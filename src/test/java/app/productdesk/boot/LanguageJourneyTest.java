package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.WindowPlace;
import app.productdesk.boot.desk.Desk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.work.ManualWork;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Chooses another language while something is under way, which waits until the test lets it run.
@ExtendWith(ApplicationExtension.class)
final class LanguageJourneyTest {

    private static final Settings ENGLISH =
            Settings.DEFAULTS.with(Language.ENGLISH).with(WindowPlace.DEFAULT.onPage("products"));

    private static final String SKUS =
            """
            {"value": [{"skuId": "6fd2c87f-b296-42f0-b197-1e91e994b900",
              "skuPartNumber": "ENTERPRISEPACK", "appliesTo": "User",
              "capabilityStatus": "Enabled", "consumedUnits": 1,
              "subscriptionIds": ["2ac5e5e8-9f5f-4d3b-8c8e-0f5a2a1d4a01"],
              "prepaidUnits": {"enabled": 25, "suspended": 0, "warning": 0}}]}
            """;

    @TempDir private static Path folder;

    private final ManualWork work = new ManualWork();
    private final ScriptedFileChoice files = new ScriptedFileChoice();
    private Desk desk;

    @Start
    void start(Stage stage) {
        var clock = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
        desk =
                new Desk(
                        stage,
                        Tools.over(folder.resolve("data"), clock, work),
                        ENGLISH,
                        new Desk.Outside(files, _ -> {}));
        desk.start();
        work.runAll();
        Hands.seat(stage);
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> desk.end());
    }

    @Test
    void tellsInTheNewLanguageThatFilesWereBroughtIn(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        robot.interact(() -> desk.bringIn());
        files.then(Files.writeString(folder.resolve("skus.json"), SKUS));
        hands.press("Choose files…");
        robot.interact(work::runAll);
        hands.write(".imports .text-field", "Contoso");
        hands.press("Bring in");
        robot.interact(() -> desk.goToProducts());

        robot.interact(() -> desk.apply(ENGLISH.with(Language.DUTCH)));
        robot.interact(work::runAll);

        hands.read("Contoso is binnengehaald.");
    }

    @Test
    void showsInTheNewLanguageWhatWasNotAcceptedYet(FxRobot robot) throws Exception {
        var hands = new Hands(robot);
        robot.interact(() -> desk.bringIn());
        files.then(Files.writeString(folder.resolve("skus.json"), SKUS));
        hands.press("Choose files…");
        robot.interact(work::runAll);
        hands.write(".imports .text-field", "Contoso Europe");

        robot.interact(() -> desk.apply(ENGLISH.with(Language.DUTCH)));
        robot.interact(work::runAll);

        hands.read("skus.json");
        TextField name = robot.lookup(".imports .text-field").query();
        assertThat(name.getText()).isEqualTo("Contoso Europe");
    }
}
