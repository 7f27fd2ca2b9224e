package app.productdesk.ui.receipts.verify;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import app.productdesk.ui.receipts.KeptForms;
import app.productdesk.ui.receipts.PaintedForms;
import app.productdesk.ui.receipts.ReceiptFixtures;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.DialogPane;

/// Every answer about a file.
public final class VerifyScenes {

    private static final Path FILE = Path.of("receipt-from-the-accountant.pdf");
    private static final KeptForms STORE = new KeptForms().with(ReceiptFixtures.some());

    private VerifyScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                ScreenScene.dialog(
                        "receipts",
                        "verify-genuine",
                        variant -> answer(variant, files -> save(files, 6))),
                ScreenScene.dialog(
                        "receipts",
                        "verify-undone",
                        variant -> answer(variant, files -> save(files, 5))),
                ScreenScene.dialog(
                        "receipts",
                        "verify-unknown",
                        variant -> answer(variant, files -> files.write(FILE, new byte[] {1}))),
                ScreenScene.dialog(
                        "receipts", "verify-failed", variant -> answer(variant, _ -> {})),
                ScreenScene.dialog("receipts", "verify-comparing", VerifyScenes::comparing));
    }

    private static DialogPane answer(Variant variant, Consumer<FilesInMemory> before) {
        var files = new FilesInMemory();
        before.accept(files);
        var work = new ManualWork();
        var pane = pane(variant, files, work);
        work.runAll();
        return pane;
    }

    private static DialogPane comparing(Variant variant) {
        return pane(variant, new FilesInMemory(), new ManualWork());
    }

    private static void save(FilesInMemory files, int sequence) {
        receipts(files)
                .save(
                        new ReceiptNumber(2026, sequence),
                        new ReceiptForm.Pdf(ReceiptLanguage.ENGLISH, Paper.A4),
                        FILE);
    }

    private static DialogPane pane(Variant variant, FilesInMemory files, ManualWork work) {
        var viewModel = new VerifyViewModel(receipts(files), work, variant.messages(), FILE);
        return variant.views().load(DialogPane.class, new VerifyController(viewModel, () -> {}));
    }

    private static Receipts receipts(FilesInMemory files) {
        return new Receipts(STORE, new PaintedForms(1), files);
    }
}
