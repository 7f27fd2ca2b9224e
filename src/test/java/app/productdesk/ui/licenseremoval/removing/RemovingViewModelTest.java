package app.productdesk.ui.licenseremoval.removing;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.ShownProgress;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualTicker;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Broken;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Going;
import app.productdesk.ui.licenseremoval.removing.RemovingState.NotBegun;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Nothing;
import app.productdesk.ui.licenseremoval.removing.RemovingState.Timing;
import app.productdesk.ui.licenseremoval.tasks.HeldTask;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RemovingViewModelTest {

    private final HeldTask held = new HeldTask();
    private final ManualWork counting = new ManualWork();
    private Instant now = Given.T;
    private int holding = 31;
    private final RemovingViewModel viewModel =
            new RemovingViewModel(
                    held.tasks(),
                    new RemovingTools(
                            counting,
                            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
                            new ManualTicker(),
                            () -> now,
                            _ -> Optional.of(new LicenseCount(holding--, 40))));

    @Test
    void saysHowFarHowFastAndHowLongYet() {
        assertThat(viewModel.stateProperty().get()).isEqualTo(new Nothing());
        held.begin(HeldTask.REMOVING);
        assertThat(going().fraction()).isEqualTo(-1);
        assertThat(going().count()).isEmpty();

        reach(60, 412, "Anna de Vries");
        assertThat(going())
                .isEqualTo(
                        new Going(
                                "Removing licenses of Microsoft 365 Business Standard",
                                412 / 976.0,
                                "412 of 976",
                                "Anna de Vries",
                                new Timing("About 1 minute left", "412 per minute", "1:00"),
                                "",
                                false));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 10, '', ''",
        "4, 0, '', ''",
        "10, 900, A few seconds left, '5,400 per minute'",
        "10, 200, Less than a minute left, '1,200 per minute'",
        "60, 412, About 1 minute left, 412 per minute",
        "60, 300, About 2 minutes left, 300 per minute",
        "60, 20, About 48 minutes left, 20 per minute",
        "60, 8, About 2 hours left, 8 per minute"
    })
    void knowsTheTimeLeftOnceItHasSeenEnough(int seconds, int done, String left, String rate) {
        held.begin(HeldTask.REMOVING);
        reach(seconds, done, "Anna");
        assertThat(going().timing().left()).isEqualTo(left);
        assertThat(going().timing().rate()).isEqualTo(rate);
    }

    @Test
    void goesByTheLastHalfMinute() {
        held.begin(HeldTask.REMOVING);
        reach(40, 400, "Anna");
        reach(60, 410, "Bram");
        reach(80, 420, "Cas");
        assertThat(going().timing().rate()).isEqualTo("30 per minute");
    }

    @Test
    void saysUntilWhenItWaits() {
        held.begin(HeldTask.REMOVING);
        waiting(1);
        assertThat(going().waiting()).isEmpty();
        waiting(12);
        assertThat(going().waiting())
                .isEqualTo("The service asks for a pause; it goes on by itself in 12 seconds.");
        waiting(180);
        assertThat(going().waiting())
                .isEqualTo("The service asks to wait until 11:03; it goes on by itself.");
        assertThat(going().timing().left()).isEmpty();
    }

    @Test
    void countsOnceAtATimeAndNotTooOften() {
        held.begin(HeldTask.REMOVING);
        viewModel.look();
        assertThat(counting.waiting()).isEqualTo(1);
        counting.runAll();
        assertThat(viewModel.readingProperty().get())
                .contains(new LicenseGauge.Reading(40, 31, 25));

        viewModel.look();
        assertThat(counting.waiting()).isZero();
        now = now.plusMillis(300);
        viewModel.look();
        counting.runAll();
        assertThat(viewModel.readingProperty().get())
                .contains(new LicenseGauge.Reading(40, 30, 25));
    }

    @Test
    void stopsAfterTheCurrentPerson() {
        held.begin(HeldTask.REMOVING);
        viewModel.stop();
        assertThat(held.stopped()).isTrue();
        assertThat(going().stopping()).isTrue();
        assertThat(viewModel.spokenProperty().get()).isEqualTo("Stopping after the current person");
    }

    @Test
    void speaksAtEachQuarterOnly() {
        List<String> spoken = new ArrayList<>();
        viewModel.spokenProperty().addListener((_, _, words) -> spoken.add(words));
        held.begin(HeldTask.REMOVING);
        for (int done = 0; done <= 976; done++) {
            reach(done, done, "Anna");
        }
        assertThat(spoken).hasSizeBetween(4, 6).last().asString().endsWith("976 of 976");
    }

    @Test
    void saysWhyItDidNotBeginOrBrokeOff() {
        held.begin(HeldTask.REMOVING).end(new RunEnd.HeldElsewhere());
        assertThat(viewModel.stateProperty().get()).isInstanceOf(NotBegun.class);

        held.begin(HeldTask.REMOVING)
                .breakOff(new StorageFault(StorageFault.Kind.FULL, Path.of("noordwind.desk")));
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Broken.class);
    }

    private void reach(int seconds, int done, String current) {
        now = Given.T.plusSeconds(seconds);
        held.at(ShownProgress.of(done, 976, current, Given.T));
        viewModel.look();
    }

    private void waiting(int seconds) {
        held.at(
                ShownProgress.waiting(
                        ShownProgress.of(10, 976, "Anna", Given.T), now.plusSeconds(seconds)));
        viewModel.look();
    }

    private Going going() {
        return (Going) viewModel.stateProperty().get();
    }
}
