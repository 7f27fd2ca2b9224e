package app.productdesk.ui.licenseremoval.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.ShownProgress;
import app.productdesk.domain.Given;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Broken;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Ended;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Idle;
import app.productdesk.ui.licenseremoval.tasks.TaskState.Running;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RemovalTasksTest {

    private final HeldTask held = new HeldTask();
    private final RemovalTasks tasks = held.tasks();
    private final List<String> heard = new ArrayList<>();

    @Test
    void carriesOutOneAtATime() {
        assertThat(tasks.stateProperty().get()).isEqualTo(new Idle());
        held.begin(HeldTask.REMOVING);
        assertThat(tasks.runningProperty().get()).isTrue();
        assertThat(tasks.start(HeldTask.UNDOING, (_, _) -> new RunEnd.RoleMissing())).isFalse();

        held.end(new RunEnd.HeldElsewhere());
        assertThat(tasks.stateProperty().get())
                .isEqualTo(new Ended(HeldTask.REMOVING, new RunEnd.HeldElsewhere()));
        assertThat(tasks.runningProperty().get()).isFalse();
        assertThat(tasks.start(HeldTask.UNDOING, (_, _) -> new RunEnd.RoleMissing())).isTrue();
    }

    @Test
    void knowsHowFarItIsAndForgetsItWhenTheNextBegins() {
        held.begin(HeldTask.REMOVING).at(ShownProgress.of(3, 7, "Anna", Given.T));
        assertThat(tasks.latest().orElseThrow().done()).isEqualTo(3);

        held.end(new RunEnd.HeldElsewhere()).begin(HeldTask.UNDOING);
        assertThat(tasks.latest()).isEmpty();
    }

    @Test
    void stopsOnce() {
        tasks.stop();
        assertThat(held.stopped()).isFalse();
        held.begin(HeldTask.REMOVING);
        tasks.stop();
        tasks.stop();
        assertThat(held.stopped()).isTrue();
        assertThat(tasks.stateProperty().get()).isEqualTo(new Running(HeldTask.REMOVING, true));
    }

    @Test
    void callsOnceNothingRuns() {
        tasks.whenIdle(() -> heard.add("at once"));
        held.begin(HeldTask.REMOVING);
        tasks.whenIdle(() -> heard.add("afterwards"));
        assertThat(heard).containsExactly("at once");

        held.breakOff(new IllegalStateException("broken"));
        assertThat(heard).containsExactly("at once", "afterwards");
        assertThat(tasks.stateProperty().get()).isInstanceOf(Broken.class);

        held.begin(HeldTask.REMOVING).end(new RunEnd.RoleMissing());
        assertThat(heard).hasSize(2);
    }
}
