package app.productdesk.application.licensing.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.progress.Progress;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the service does, everybody is done once or told why not, and what the journal says is
/// what is there.
final class RemovalFaultsTest {

    private static final int RESUMED_AT_MOST = 8;

    @Test
    void coversAtLeastSixtyScenarios() {
        assertThat(Scenario.all().map(Scenario::name).distinct()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(Scenario.all().count() + UndoScenario.all().count()).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void losesNobodyAndDoesNobodyTwice(Scenario scenario) {
        var stand = new RemovalStand(scenario.script());
        List<LicenseAssignment> before = stand.truth.assignments();

        stand.remove(stand.plan(), Progress.unwatched());
        resumeToTheEnd(stand);

        assertThat(stand.steps()).hasSize(7);
        assertThat(stand.marked().stage()).isEqualTo(scenario.marked());
        assertThat(stand.steps())
                .filteredOn(step -> !stand.isMarked(step.target()))
                .allSatisfy(step -> assertThat(step.stage()).isEqualTo(scenario.others()));
        stand.steps().forEach(step -> assertTrue(step, stand, before));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void stopsWithinOneStepWheneverItIsAskedTo(Scenario scenario) {
        for (int questions = 1; questions <= 12; questions++) {
            var stand = new RemovalStand(scenario.script());
            List<LicenseAssignment> before = stand.truth.assignments();
            var stop = new StopAfter(questions);

            RunEnd end = stand.remove(stand.plan(), stop);

            int asked = stand.service.changesAsked();
            if (end instanceof RunEnd.Stopped) {
                assertThat(stop.questionsAfterStop).isZero();
                assertThat(asked).isLessThanOrEqualTo(questions * 2);
            }
            resumeToTheEnd(stand);
            assertThat(stand.marked().stage()).isEqualTo(scenario.marked());
            stand.steps().forEach(step -> assertTrue(step, stand, before));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("removals")
    void asksForNothingMoreOnceItIsToStopWhileItWaits(Scenario scenario) {
        for (int wait = 1; wait <= 6; wait++) {
            var stand = new RemovalStand(scenario.script());
            int stopAt = wait;

            stand.remove(stand.plan(), new StopWhen(() -> stand.askedAtWaits.size() >= stopAt));

            if (stand.askedAtWaits.size() >= stopAt) {
                assertThat(stand.askedAtWaits).hasSize(stopAt);
                assertThat(stand.service.changesAsked()).isEqualTo(stand.askedAtWaits.getLast());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("undoings")
    void putsBackExactlyWhatWasThereOrSaysWhyNot(UndoScenario scenario) {
        var stand = new RemovalStand(scenario.script());
        Set<LicenseAssignment> before = new HashSet<>(stand.truth.assignments());
        stand.remove(stand.plan(), Progress.unwatched());
        assertThat(stand.steps()).allMatch(step -> step.stage() == Stage.REMOVED);
        scenario.meanwhile().accept(stand);

        stand.undoAll(Progress.unwatched());
        resumeToTheEnd(stand);

        assertThat(stand.marked().stage()).isEqualTo(scenario.marked());
        assertThat(stand.service.restorals().values()).allMatch(times -> times == 1);
        if (scenario.isWhole()) {
            assertThat(stand.steps()).allMatch(step -> step.stage() == Stage.UNDONE);
            assertThat(new HashSet<>(stand.truth.assignments())).isEqualTo(before);
        }
    }

    private static void resumeToTheEnd(RemovalStand stand) {
        for (int times = 0; times < RESUMED_AT_MOST; times++) {
            if (stand.resume(Progress.unwatched()) instanceof RunEnd.Finished) {
                return;
            }
        }
    }

    private static void assertTrue(
            RemovalStep step, RemovalStand stand, List<LicenseAssignment> before) {
        int removals = stand.service.removals().getOrDefault(step.target(), 0);
        boolean held =
                stand.truth.look(step.target(), RemovalStand.P01)
                                instanceof Look.Found(List<LicenseAssignment> ways)
                        && before.stream().anyMatch(ways::contains);
        switch (step.stage()) {
            case REMOVED -> {
                assertThat(removals).as("removals of %s", step).isEqualTo(1);
                assertThat(held).as("held: %s", step).isFalse();
                assertThat(before).containsAll(step.before());
                assertThat(step.before()).isNotEmpty();
            }
            case ALREADY_GONE -> {
                assertThat(removals).as("removals of %s", step).isLessThanOrEqualTo(1);
                assertThat(held).as("held: %s", step).isFalse();
            }
            default -> {
                assertThat(removals).as("removals of %s", step).isZero();
                assertThat(held).as("held: %s", step).isTrue();
            }
        }
    }

    static Stream<Scenario> removals() {
        return Scenario.all();
    }

    static Stream<UndoScenario> undoings() {
        return UndoScenario.all();
    }

    /// Asks to stop once it was asked so often whether to.
    private static final class StopAfter implements Progress {

        private final int questions;
        private int asked;
        private int questionsAfterStop = -1;

        StopAfter(int questions) {
            this.questions = questions;
        }

        @Override
        public void report(long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public boolean stopRequested() {
            asked++;
            boolean stop = asked >= questions;
            if (stop) {
                questionsAfterStop++;
            }
            return stop;
        }
    }

    /// Asks to stop from some moment on.
    private record StopWhen(BooleanSupplier moment) implements Progress {

        @Override
        public void report(long done, long total) {
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public boolean stopRequested() {
            return moment.getAsBoolean();
        }
    }
}
