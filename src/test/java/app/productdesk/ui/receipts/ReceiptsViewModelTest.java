package app.productdesk.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.ReceiptsState.Failed;
import app.productdesk.ui.receipts.ReceiptsState.Listed;
import app.productdesk.ui.receipts.ReceiptsState.Loading;
import app.productdesk.ui.receipts.ReceiptsState.NoneFound;
import app.productdesk.ui.receipts.ReceiptsState.NoneYet;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class ReceiptsViewModelTest {

    private static final Path CSV = Path.of("list.csv");

    private final KeptForms store = new KeptForms().with(ReceiptFixtures.some());
    private final FilesInMemory files = new FilesInMemory();
    private final ManualWork work = new ManualWork();
    private final ScriptedFileChoice choice = new ScriptedFileChoice();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final ReceiptsViewModel viewModel =
            new ReceiptsViewModel(
                    new Receipts(store, new PaintedForms(1), files),
                    PlainTables.saving(
                            new PlainTables().into(files),
                            work,
                            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
                            choice,
                            announcer),
                    new ReceiptsTools(
                            work,
                            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
                            choice,
                            announcer,
                            Locale.GERMANY));

    @Test
    void waitsUntilTheReceiptsHaveBeenRead() {
        viewModel.refresh();

        assertThat(viewModel.stateProperty().get()).isEqualTo(new Loading());
    }

    @Test
    void listsTheNewestFirstAndChoosesIt() {
        read();

        assertThat(numbers())
                .containsExactly(
                        "2026-0006",
                        "2026-0005",
                        "2026-0004",
                        "2026-0003",
                        "2026-0002",
                        "2026-0001");
        assertThat(viewModel.chosenNumber()).contains("2026-0006");
    }

    @Test
    void saysOnWhichDayAReceiptWasUndone() {
        read();

        assertThat(listed().rows().get(1).reactivated()).isEqualTo("Reactivated on 24 Nov 2026");
        assertThat(listed().rows().getFirst().isReactivated()).isFalse();
    }

    @Test
    void saysSoWhereNothingWasCanceledYet() {
        store.with(List.of());
        read();

        assertThat(viewModel.stateProperty().get()).isEqualTo(new NoneYet());
        assertThat(viewModel.chosenNumber()).isEmpty();
    }

    @Test
    void findsWordsInNumberProductAccountOperatorAndComment() {
        read();

        assertThat(found("0003")).containsExactly("2026-0003");
        assertThat(found("e3")).containsExactly("2026-0003");
        assertThat(found("noordwind mca")).containsExactly("2026-0006", "2026-0003");
        assertThat(found("ANOUK visio")).containsExactly("2026-0004");
        assertThat(found("  warehouse ")).containsExactly("2026-0002");
    }

    @Test
    void saysHowManyOfAllAreShown() {
        read();
        viewModel.search("visio");

        assertThat(listed().footer()).isEqualTo("1 of 6 receipts");
    }

    @Test
    void saysSoWhereTheSearchLetsNoneThrough() {
        read();
        viewModel.search("lotus notes");

        assertThat(viewModel.stateProperty().get()).isEqualTo(new NoneFound("0 of 6 receipts"));
        assertThat(viewModel.chosenNumber()).isEmpty();
    }

    @Test
    void keepsThePersonsPlaceWhenReadAnew() {
        read();
        viewModel.choose("2026-0003");
        viewModel.search("noordwind mca");
        read();

        assertThat(viewModel.chosenNumber()).contains("2026-0003");
        assertThat(numbers()).containsExactly("2026-0006", "2026-0003");
    }

    @Test
    void showsAReceiptThatWasMadeWhileThePageWasBeingRead() {
        store.with(ReceiptFixtures.some().subList(1, 6));
        viewModel.refresh();
        work.runNext();
        viewModel.search("visio");
        viewModel.refresh();
        viewModel.select(new ReceiptNumber(2026, 6));
        work.runNext();
        assertThat(viewModel.chosenNumber()).contains("2026-0004");
        store.with(ReceiptFixtures.some());
        work.runAll();

        assertThat(viewModel.chosenNumber()).contains("2026-0006");
        assertThat(viewModel.searchProperty().get()).isEmpty();
    }

    @Test
    void readsOnlyOnceMoreHoweverOftenItIsAsked() {
        viewModel.refresh();
        viewModel.refresh();
        viewModel.refresh();
        work.runNext();
        assertThat(work.waiting()).isEqualTo(1);
        work.runNext();

        assertThat(work.waiting()).isZero();
    }

    @Test
    void saysWhyTheReceiptsCannotBeReadAndReadsThemOnceTheyCan() {
        store.broken(true);
        read();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);
        store.broken(false);
        read();

        assertThat(numbers()).hasSize(6);
    }

    @Test
    void exportsWhatIsShownInTheOrderItIsShown() {
        read();
        choice.then(CSV);
        viewModel.export(List.of("2026-0001", "2026-0004"));
        work.runAll();

        assertThat(choice.suggestedNames()).containsExactly("Receipts.xlsx");
        assertThat(new String(files.read(CSV, 9999), StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith(
                        "2026-0001|Microsoft 365 Business Basic|Noordwind MOSA"
                                + "|2026-11-18T10:00:00Z|29.40|6.18|35.58|USD|Sample|Anouk");
        assertThat(announcer.heard()).containsExactly("The list was saved: 2 receipts. [Open]");
    }

    private void read() {
        viewModel.refresh();
        work.runAll();
    }

    private Listed listed() {
        return (Listed) viewModel.stateProperty().get();
    }

    private List<String> numbers() {
        return listed().rows().stream().map(ReceiptRow::number).toList();
    }

    private List<String> found(String words) {
        viewModel.search(words);
        return numbers();
    }
}
