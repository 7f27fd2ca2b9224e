package app.productdesk.boot;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings;
import app.productdesk.ui.common.ManualWork;
import app.productdesk.ui.common.ScriptedFileChoice;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class DeskTest {

    @TempDir private static Path folder;

    private final ManualWork work = new ManualWork();
    private Desk desk;

    @Start
    void start(Stage stage) {
        var clock = InstantSource.fixed(Instant.parse("2026-11-23T10:00:00Z"));
        desk =
                new Desk(
                        stage,
                        Tools.over(folder, clock, work),
                        Settings.DEFAULTS,
                        new Desk.Outside(new ScriptedFileChoice(), _ -> {}));
        desk.start();
        work.runAll();
        Hands.seat(stage);
    }

    /// The line of reminders looks for changes as long as it is in the window.
    @Test
    void leavesNothingInTheWindowThatAsksAWorkspaceWhichIsClosed(FxRobot robot) {
        assertThat(robot.lookup(".reminder").tryQuery()).isPresent();

        robot.interact(() -> desk.end());

        assertThat(robot.lookup(".reminder").tryQuery()).isEmpty();
    }
}
