package app.productdesk.ui.receipts.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.receipts.Receipts;
import app.productdesk.screens.DialogWindow;
import app.productdesk.screens.Leaks;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import app.productdesk.ui.receipts.KeptForms;
import app.productdesk.ui.receipts.PaintedForms;
import app.productdesk.ui.receipts.ReceiptFixtures;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class VerifyDialogTest {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH, ZoneOffset.UTC);

    private final ManualWork work = new ManualWork();
    private final DialogWindow window = new DialogWindow(MESSAGES);
    private final VerifyDialog dialog =
            new VerifyDialog(
                    new Receipts(
                            new KeptForms().with(ReceiptFixtures.some()),
                            new PaintedForms(1),
                            new FilesInMemory()),
                    new ReceiptsTools(
                            work,
                            MESSAGES,
                            new ScriptedFileChoice(),
                            new HeardAnnouncer(),
                            Locale.GERMANY),
                    window.dialogs());

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void leavesNothingBehindWhenItClosesBeforeTheAnswer() throws InterruptedException {
        window.run(() -> dialog.open(Path.of("receipt.pdf"), _ -> {}));
        var closed = window.leave();
        window.run(work::runAll);

        assertThat(Leaks.isForgotten(closed)).isTrue();
    }
}
