package app.productdesk.ui.activity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.StorageFault;
import app.productdesk.ui.activity.verify.AuditWords.Head;
import app.productdesk.ui.activity.verify.AuditWords.Silence;
import app.productdesk.ui.activity.verify.AuditWords.Walked;
import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.activity.verify.VerifyState.Checking;
import app.productdesk.ui.activity.verify.VerifyState.Fact;
import app.productdesk.ui.activity.verify.VerifyState.Failed;
import app.productdesk.ui.activity.verify.VerifyState.Tone;
import app.productdesk.ui.common.BackgroundWork.Work;
import app.productdesk.ui.common.ManualWork;
import app.productdesk.ui.common.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class VerifyViewModelTest {

    private static final Instant SINCE = Instant.parse("2026-03-02T08:15:00Z");
    private static final Walked WALKED =
            new Walked(
                    1_204,
                    57,
                    Optional.of(SINCE),
                    Optional.of(new Silence(Duration.ofHours(47), SINCE)));

    private final ManualWork work = new ManualWork();
    private final Messages messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
    private final AuditWords words = new AuditWords(messages);

    @Test
    void saysThatItIsCheckingUntilThereIsAnAnswer() {
        var viewModel = viewModel(_ -> intact());
        viewModel.check();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Checking.class);
        work.runAll();
        assertThat(viewModel.stateProperty().get()).isEqualTo(intact());
    }

    @Test
    void tellsHowMuchWasCheckedAndWhatTheNewestEntryIs() {
        assertThat(intact().tone()).isEqualTo(Tone.INTACT);
        assertThat(intact().facts())
                .extracting(Fact::value)
                .containsExactly(
                        "1,204",
                        "57",
                        "2 Mar 2026, 09:15 CET",
                        "47 hours, from 2 Mar 2026, 09:15 CET",
                        "1,204",
                        "01234567 89abcdef");
        assertThat(intact().steps()).isEmpty();
    }

    @Test
    void doesNotCallARecordIntactWhoseKeyIsMissing() {
        Answered answer = words.keyMissing(WALKED, Optional.empty());

        assertThat(answer.tone()).isEqualTo(Tone.UNPROVEN);
        assertThat(answer.steps()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void namesTheFirstEntryThatIsWrongAndWhatToDo(Damage damage) {
        Answered answer = words.damaged(damage, 1_032, Optional.of(SINCE), WALKED);

        assertThat(answer.tone()).isNotEqualTo(Tone.INTACT);
        assertThat(answer.sentence()).contains("1,032");
        assertThat(answer.facts()).contains(new Fact("Dated", "2 Mar 2026, 09:15:00 CET"));
        assertThat(answer.explanation()).isNotBlank();
        assertThat(answer.steps()).isNotEmpty();
    }

    @Test
    void givesTheWholeAnswerAsTextToKeepElsewhere() {
        var text =
                new Answered(
                        Tone.INTACT,
                        "Yes",
                        List.of(new Fact("Entries", "3")),
                        "",
                        List.of("Keep it"));

        assertThat(text.asText()).isEqualTo("Yes\nEntries: 3\nKeep it");
    }

    @Test
    void saysWhyTheRecordCannotBeRead() {
        var viewModel =
                viewModel(
                        _ -> {
                            throw new StorageFault(StorageFault.Kind.BUSY, Path.of("w.db"));
                        });
        viewModel.check();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);
    }

    @Test
    void asksTheCheckToStopWhenNobodyWaitsForItAnyMore() {
        var asked = new boolean[1];
        var viewModel =
                viewModel(
                        progress -> {
                            asked[0] = progress.stopRequested();
                            return intact();
                        });
        viewModel.check();
        viewModel.stop();
        work.runAll();

        assertThat(asked[0]).isTrue();
    }

    private Answered intact() {
        return words.intact(WALKED, Optional.of(new Head(1_204, "0123456789abcdef")));
    }

    private VerifyViewModel viewModel(Work<Answered> audit) {
        return new VerifyViewModel(audit, work, messages);
    }
}
