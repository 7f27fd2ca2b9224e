package app.productdesk.ui.licenseremoval.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.ShownProgress;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.tasks.ChipState.Hidden;
import app.productdesk.ui.licenseremoval.tasks.ChipState.Shown;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ChipViewModelTest {

    private final HeldTask held = new HeldTask();
    private final NotedTaskActions actions = new NotedTaskActions();
    private final List<String> said = new ArrayList<>();
    private boolean inWindow = true;
    private final ChipViewModel chip =
            new ChipViewModel(
                    held.tasks(),
                    new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
                    announcer(),
                    actions,
                    () -> inWindow);

    @Test
    void saysHowFarItIsAndLeadsThere() {
        assertThat(chip.stateProperty().get()).isEqualTo(new Hidden());
        held.begin(HeldTask.REMOVING);
        assertThat(chip.stateProperty().get()).isEqualTo(new Shown("Removing licenses", -1));

        held.at(ShownProgress.of(412, 1030, "Anna", Given.T));
        chip.look();
        assertThat(chip.stateProperty().get())
                .isEqualTo(new Shown("Removing licenses: 412 of 1,030", 0.4));

        chip.open();
        assertThat(actions.led).containsExactly("removal of P01");
        held.tasks().stop();
        assertThat(chip.stateProperty().get())
                .isEqualTo(new Shown("Stopping after the current person", 0.4));
    }

    @Test
    void tellsOfTheEndAndLeadsToTheReport() {
        held.begin(HeldTask.REMOVING).end(new RunEnd.Stopped(run()));
        assertThat(said)
                .containsExactly(
                        "Removing licenses of Microsoft 365 Business Standard was stopped."
                                + " What was done stays done.");
        assertThat(actions.led).containsExactly("report of r1");
        assertThat(chip.stateProperty().get()).isEqualTo(new Hidden());
    }

    @Test
    void keepsSilentWherePeopleLookAtItAndWhereTheWindowIsAnother() {
        actions.looking = true;
        held.begin(HeldTask.REMOVING).end(new RunEnd.Finished(run()));
        actions.looking = false;
        inWindow = false;
        held.begin(HeldTask.REMOVING).end(new RunEnd.Finished(run()));
        assertThat(said).isEmpty();
    }

    @Test
    void tellsOfAFault() {
        held.begin(HeldTask.REMOVING).breakOff(new IllegalStateException("broken"));
        assertThat(said).singleElement().asString().startsWith("fault:");
    }

    private static RemovalRun run() {
        return new RemovalRun(
                new RunId("r1"),
                HeldTask.REMOVING.subscription(),
                HeldTask.REMOVING.product(),
                "Anna",
                Given.T,
                Intent.STOPPED,
                List.of());
    }

    private Announcer announcer() {
        return new Announcer() {
            @Override
            public void say(String sentence) {
                said.add(sentence);
            }

            @Override
            public void say(String sentence, String action, Runnable whenChosen) {
                said.add(sentence);
                whenChosen.run();
            }

            @Override
            public void tell(FaultText fault) {
                said.add("fault: " + fault.title());
            }
        };
    }
}
