package app.productdesk.boot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.boot.Hands;
import app.productdesk.boot.tools.Tools;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.work.ManualWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class DeskTest {

    private static final String REMINDER = ".reminder";

    @TempDir private static Path folder;

    private final ManualWork work = new ManualWork();
    private Stage window;
    private Tools tools;
    private Desk desk;

    @Start
    void start(Stage stage) throws IOException {
        window = stage;
        var clock = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
        tools = Tools.over(Files.createTempDirectory(folder, "home"), clock, work);
        open(Settings.DEFAULTS.with(Language.ENGLISH));
        Hands.seat(stage);
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(() -> desk.end());
    }

    /// The line of reminders looks for changes as long as it is in the window.
    @Test
    void leavesNothingInTheWindowThatAsksAWorkspaceWhichIsClosed(FxRobot robot) {
        assertThat(robot.lookup(REMINDER).tryQuery()).isPresent();

        robot.interact(() -> desk.end());

        assertThat(robot.lookup(REMINDER).tryQuery()).isEmpty();
    }

    @Test
    void keepsRemindersAsideInAnotherLanguageAndAtTheNextStart(FxRobot robot) {
        press(robot, ".reminder .icon-only");

        robot.interact(this::speakDutch);
        assertThat(reminds(robot)).isFalse();

        robot.interact(
                () -> {
                    desk.end();
                    open(tools.settings().load());
                });
        assertThat(reminds(robot)).isFalse();
    }

    @Test
    void saysNoMoreOfWhatThePersonTurnedToUntilTheNextStart(FxRobot robot) {
        press(robot, ".reminder .button");

        robot.interact(this::speakDutch);
        assertThat(reminds(robot)).isFalse();

        robot.interact(
                () -> {
                    desk.end();
                    open(tools.settings().load());
                });
        assertThat(reminds(robot)).isTrue();
    }

    private void open(Settings settings) {
        desk =
                new Desk(
                        window,
                        tools,
                        settings,
                        new Desk.Outside(new ScriptedFileChoice(), _ -> {}));
        desk.start();
        work.runAll();
    }

    private void speakDutch() {
        desk.apply(Settings.DEFAULTS.with(Language.DUTCH));
        work.runAll();
    }

    private void press(FxRobot robot, String button) {
        assertThat(reminds(robot)).isTrue();
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
        assertThat(reminds(robot)).isFalse();
    }

    private static boolean reminds(FxRobot robot) {
        return robot.lookup(REMINDER).<Node>query().isVisible();
    }
}
