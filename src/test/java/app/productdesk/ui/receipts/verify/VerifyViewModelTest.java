package app.productdesk.ui.receipts.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import app.productdesk.ui.receipts.KeptForms;
import app.productdesk.ui.receipts.PaintedForms;
import app.productdesk.ui.receipts.ReceiptFixtures;
import app.productdesk.ui.receipts.verify.VerifyState.Comparing;
import app.productdesk.ui.receipts.verify.VerifyState.Fact;
import app.productdesk.ui.receipts.verify.VerifyState.Failed;
import app.productdesk.ui.receipts.verify.VerifyState.Genuine;
import app.productdesk.ui.receipts.verify.VerifyState.Unknown;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class VerifyViewModelTest {

    private static final Path FILE = Path.of("folder", "receipt.pdf");
    private static final ReceiptForm FORM =
            new ReceiptForm.Pdf(ReceiptLanguage.DUTCH, Paper.LETTER);

    private final FilesInMemory files = new FilesInMemory();
    private final ManualWork work = new ManualWork();
    private final Receipts receipts =
            new Receipts(
                    new KeptForms()
                            .with(
                                    List.of(
                                            ReceiptFixtures.kept(2, true),
                                            ReceiptFixtures.kept(1, false))),
                    new PaintedForms(1),
                    files);
    private final VerifyViewModel viewModel =
            new VerifyViewModel(
                    receipts,
                    work,
                    new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")),
                    FILE);

    @Test
    void saysWhichFileIsBeingCompared() {
        viewModel.compare();

        assertThat(viewModel.stateProperty().get())
                .isEqualTo(new Comparing("Comparing receipt.pdf"));
    }

    @Test
    void namesReceiptFormAndDayOfAFileThatWasGivenOut() {
        receipts.save(new ReceiptNumber(2026, 1), FORM, FILE);
        compare();

        assertThat(viewModel.stateProperty().get())
                .isEqualTo(
                        new Genuine(
                                "Yes: receipt.pdf is, byte for byte, a receipt that was given out.",
                                List.of(
                                        new Fact("Receipt", "2026-0001"),
                                        new Fact("Product", "Microsoft 365 Business Basic"),
                                        new Fact("Form", "PDF, Nederlands, Letter"),
                                        new Fact("Given out since", "23 Nov 2026, 11:00 CET")),
                                ""));
        assertThat(viewModel.found()).contains(new ReceiptNumber(2026, 1));
    }

    @Test
    void addsThatWhatAGenuineFileProvesWasUndone() {
        receipts.save(new ReceiptNumber(2026, 2), new ReceiptForm.Csv(), FILE);
        compare();

        assertThat(((Genuine) viewModel.stateProperty().get()).remark())
                .contains("reactivated on 24 Nov 2026");
    }

    @Test
    void refusesAFileThatDiffersInOneByte() {
        receipts.save(new ReceiptNumber(2026, 1), FORM, FILE);
        byte[] bytes = files.read(FILE, 99).clone();
        bytes[3] ^= 1;
        files.write(FILE, bytes);
        compare();

        assertThat(viewModel.stateProperty().get()).isInstanceOf(Unknown.class);
        assertThat(viewModel.found()).isEmpty();
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        compare();

        assertThat(viewModel.stateProperty().get())
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.fault().title())
                                        .isEqualTo("The file is not there"));
    }

    private void compare() {
        viewModel.compare();
        work.runAll();
    }
}
