package app.productdesk.ui.activity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.screens.DialogWindow;
import app.productdesk.screens.Leaks;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
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
                    _ -> new AuditWords(MESSAGES).of(AuditFixtures.nothing()),
                    new ActivityTools(work, MESSAGES, new HeardAnnouncer()),
                    window.dialogs());

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void leavesNothingBehindWhenItClosesBeforeTheAnswer() throws InterruptedException {
        window.run(dialog::open);
        var closed = window.leave();
        window.run(work::runAll);

        assertThat(Leaks.isForgotten(closed)).isTrue();
    }
}
