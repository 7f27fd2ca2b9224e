package app.productdesk.ui.receipts.preview;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import app.productdesk.ui.receipts.KeptForms;
import app.productdesk.ui.receipts.NotedWays;
import app.productdesk.ui.receipts.PaintedForms;
import app.productdesk.ui.receipts.ReceiptFixtures;
import app.productdesk.ui.receipts.preview.PreviewState.Failed;
import app.productdesk.ui.receipts.preview.PreviewState.Nothing;
import app.productdesk.ui.receipts.preview.PreviewState.Preparing;
import app.productdesk.ui.receipts.preview.PreviewState.Shown;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PreviewViewModelTest {

    private static final Path FILE = Path.of("receipt.pdf");
    private static final KeptReceipt FIRST = ReceiptFixtures.kept(1, false);
    private static final KeptReceipt SECOND = ReceiptFixtures.kept(2, false);
    private static final KeptReceipt THIRD = ReceiptFixtures.kept(3, false);

    private final KeptForms store = new KeptForms().with(List.of(THIRD, SECOND, FIRST));
    private final PaintedForms forms = new PaintedForms(2);
    private final FilesInMemory files = new FilesInMemory();
    private final ManualWork work = new ManualWork();
    private final ScriptedFileChoice choice = new ScriptedFileChoice();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final NotedWays ways = new NotedWays();
    private final NotedPrinter printer = new NotedPrinter();
    private final PreviewViewModel viewModel = viewModel(Locale.of("nl"), Locale.GERMANY);

    @Test
    void showsNothingUntilAReceiptIsChosen() {
        room(827);

        assertThat(viewModel.stateProperty().get()).isEqualTo(new Nothing());
    }

    @Test
    void waitsForRoomBeforePagesAreMade() {
        viewModel.show(Optional.of(FIRST));
        assertThat(work.waiting()).isZero();
        room(827);

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Preparing.class);
        assertThat(work.waiting()).isEqualTo(1);
    }

    @Test
    void makesThePagesAsWideAsTheRoomInTheProgramsLanguage() {
        show(FIRST);

        assertThat(forms.asked()).containsExactly("2026-0001 pdf-dutch-a4 100");
        assertThat(((Shown) viewModel.stateProperty().get()).pages()).hasSize(2);
    }

    @Test
    void makesADotOfThePageADotOfAFineScreen() {
        viewModel.choice().fit(827, 2);
        viewModel.show(Optional.of(FIRST));
        work.runAll();

        assertThat(forms.asked()).containsExactly("2026-0001 pdf-dutch-a4 200");
    }

    @Test
    void laysOutOnLetterWhereThatIsThePaper() {
        var american = viewModel(Locale.ENGLISH, Locale.US);
        american.choice().fit(850, 1);
        american.show(Optional.of(FIRST));
        work.runAll();

        assertThat(forms.asked()).containsExactly("2026-0001 pdf-english-letter 100");
    }

    @Test
    void showsTheRealSizeWhenAsked() {
        viewModel.choice().zooms().get(1).take().run();
        show(FIRST);

        assertThat(forms.asked()).containsExactly("2026-0001 pdf-dutch-a4 96");
    }

    @Test
    void dropsPagesThatNobodyWaitsForAndSkipsThoseBetween() {
        room(827);
        viewModel.show(Optional.of(FIRST));
        viewModel.show(Optional.of(SECOND));
        viewModel.show(Optional.of(THIRD));
        assertThat(work.waiting()).isEqualTo(1);
        work.runNext();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Preparing.class);
        work.runAll();

        assertThat(forms.asked())
                .containsExactly("2026-0001 pdf-dutch-a4 100", "2026-0003 pdf-dutch-a4 100");
        assertThat(((Shown) viewModel.stateProperty().get()).heading().number())
                .isEqualTo("Opzegbewijs 2026-0003");
    }

    @Test
    void keepsThePagesInSightWhileTheyAreMadeInAnotherSize() {
        show(FIRST);
        room(900);

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Shown.class);
        assertThat(work.waiting()).isEqualTo(1);
    }

    @Test
    void tellsThatAReceiptWasUndoneWithoutMakingItsPagesAgain() {
        show(FIRST);
        viewModel.show(Optional.of(ReceiptFixtures.kept(1, true)));

        assertThat(((Shown) viewModel.stateProperty().get()).heading().reactivated())
                .isEqualTo("Opnieuw geactiveerd op 24 nov. 2026");
        assertThat(work.waiting()).isZero();
    }

    @Test
    void explainsAFailureAndTriesAgainWhenAsked() {
        store.with(List.of());
        show(FIRST);
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);
        store.with(List.of(FIRST));
        viewModel.tryAgain();
        work.runAll();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Shown.class);
    }

    @Test
    void savesTheFormThatIsShownAndOffersToOpenIt() {
        show(FIRST);
        choice.then(FILE);
        viewModel.savePdf();
        work.runAll();

        assertThat(choice.suggestedNames()).containsExactly("Opzegbewijs 2026-0001.pdf");
        assertThat(new String(files.read(FILE, 99), StandardCharsets.UTF_8))
                .isEqualTo("2026-0001 pdf-dutch-a4");
        assertThat(announcer.heard()).containsExactly("receipt.pdf is opgeslagen. [Openen]");
        assertThat(ways.gone()).containsExactly("file receipt.pdf");
    }

    @Test
    void savesNothingWhenThePersonThinksBetter() {
        show(FIRST);
        viewModel.saveJson();
        viewModel.saveCsv();

        assertThat(choice.suggestedNames())
                .containsExactly("Opzegbewijs 2026-0001.json", "Opzegbewijs 2026-0001.csv");
        assertThat(work.waiting()).isZero();
    }

    @Test
    void printsThePagesAsFineAsPaper() {
        show(FIRST);
        viewModel.print();
        assertThat(viewModel.printingProperty().get()).isTrue();
        work.runAll();

        assertThat(forms.asked()).endsWith("2026-0001 pdf-dutch-a4 300");
        assertThat(printer.orders).containsExactly("Opzegbewijs 2026-0001, A4, 2");
        assertThat(viewModel.printingProperty().get()).isFalse();
        assertThat(announcer.heard())
                .containsExactly("Opzegbewijs 2026-0001 is naar de printer gestuurd.");
    }

    @Test
    void saysSoWhereThereIsNoPrinter() {
        printer.there = false;
        show(FIRST);
        viewModel.print();
        work.runAll();

        assertThat(announcer.heard()).containsExactly("Er is geen printer gevonden");
        assertThat(viewModel.printingProperty().get()).isFalse();
    }

    @Test
    void saysSoWhenThePrinterRefuses() {
        printer.willing = false;
        show(FIRST);
        viewModel.print();
        work.runAll();

        assertThat(announcer.heard())
                .containsExactly("De printer heeft niet het hele opzegbewijs aangenomen");
    }

    @Test
    void leadsToTheProduct() {
        show(SECOND);
        viewModel.goToProduct();

        assertThat(ways.gone()).containsExactly("product P02");
    }

    private void show(KeptReceipt receipt) {
        room(827);
        viewModel.show(Optional.of(receipt));
        work.runAll();
    }

    private void room(double width) {
        viewModel.choice().fit(width, 1);
        viewModel.refresh();
    }

    private PreviewViewModel viewModel(Locale language, Locale region) {
        return new PreviewViewModel(
                new Receipts(store, forms, files),
                new ReceiptsTools(
                        work,
                        new Messages(language, ZoneId.of("Europe/Amsterdam")),
                        choice,
                        announcer,
                        region),
                ways,
                printer);
    }

    private static final class NotedPrinter implements PagePrinter {

        private final List<String> orders = new ArrayList<>();
        private boolean there = true;
        private boolean willing = true;

        @Override
        public boolean isThere() {
            return there;
        }

        @Override
        public Optional<Order> ask(String title, Sheet sheet) {
            return Optional.of(
                    pages -> {
                        orders.add(title + ", " + sheet + ", " + pages.size());
                        return willing;
                    });
        }
    }
}
