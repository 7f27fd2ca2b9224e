package app.productdesk.ui.activity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.activity.ChainFinding.AtEntry;
import app.productdesk.domain.activity.ChainFinding.Changed;
import app.productdesk.domain.activity.ChainFinding.CutOff;
import app.productdesk.domain.activity.ChainFinding.Intact;
import app.productdesk.domain.activity.ChainFinding.KeyMissing;
import app.productdesk.ui.activity.verify.VerifyState.Answered;
import app.productdesk.ui.activity.verify.VerifyState.Checking;
import app.productdesk.ui.activity.verify.VerifyState.Fact;
import app.productdesk.ui.activity.verify.VerifyState.Failed;
import app.productdesk.ui.activity.verify.VerifyState.Tone;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import app.productdesk.ui.common.work.ManualWork;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class VerifyViewModelTest {

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
                        "9f86d081 884c7d65 9a2feaa0 c55ad015 a3bf4f1b 2b0b822c d15d6c15 b0f00a08");
        assertThat(intact().steps()).isEmpty();
    }

    @Test
    void doesNotCallARecordIntactWhoseKeyIsMissing() {
        Answered answer = words.of(AuditFixtures.of(new KeyMissing()));

        assertThat(answer.tone()).isEqualTo(Tone.UNPROVEN);
        assertThat(answer.steps()).isNotEmpty();
    }

    @Test
    void saysSoWhereNothingWasEverRecorded() {
        Answered answer = words.of(AuditFixtures.nothing());

        assertThat(answer.tone()).isEqualTo(Tone.INTACT);
        assertThat(answer.facts()).extracting(Fact::value).containsExactly("0", "1");
    }

    @Test
    void namesACheckpointThatWasForgedByItsMoment() {
        Answered answer = words.of(AuditFixtures.of(AuditFixtures.FORGED));

        assertThat(answer.tone()).isEqualTo(Tone.ALTERED);
        assertThat(answer.sentence()).contains("14 Oct 2026");
    }

    @ParameterizedTest
    @MethodSource("atEntries")
    void namesTheFirstEntryThatIsWrongAndWhatToDo(AtEntry finding) {
        Answered answer = words.of(AuditFixtures.of(finding));

        assertThat(answer.tone()).isNotEqualTo(Tone.INTACT);
        assertThat(answer.sentence()).contains(messages.number(finding.number()));
        assertThat(answer.explanation()).isNotBlank();
        assertThat(answer.steps()).isNotEmpty();
    }

    @Test
    void saysUpToWhereACutOffRecordIsVouchedFor() {
        assertThat(words.of(AuditFixtures.of(new CutOff(13, 20, 12))).explanation())
                .contains("entry 20")
                .contains("with entry 12");
        assertThat(words.of(AuditFixtures.of(new CutOff(1, 20, 0))).explanation())
                .contains("Nothing before it");
    }

    @Test
    void datesTheEntryThatIsWrongToTheSecond() {
        assertThat(words.of(AuditFixtures.of(new Changed(812))).facts())
                .contains(new Fact("Dated", "14 Oct 2026, 14:31:08 CEST"));
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

    static Stream<AtEntry> atEntries() {
        return AuditFixtures.atEntries();
    }

    private Answered intact() {
        return words.of(AuditFixtures.of(new Intact()));
    }

    private VerifyViewModel viewModel(Work<Answered> audit) {
        return new VerifyViewModel(audit, work, messages);
    }
}
