package app.productdesk.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.DialogWindow;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.changes.ChangeStand.Kind;
import app.productdesk.ui.common.notice.Notices;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeDialogsTest {

    private static final Messages MESSAGES = new Messages(Locale.ENGLISH, ZoneOffset.UTC);

    private final ManualWork work = new ManualWork();
    private final DialogWindow window = new DialogWindow(MESSAGES);
    private final ChangeDialogs dialogs =
            new ChangeDialogs(
                    new ChangeBench().useCases(),
                    work,
                    MESSAGES,
                    window.dialogs(),
                    Toolkit.call(() -> new Notices(MESSAGES)));

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @ParameterizedTest
    @CsvSource({"RECURRING_BILLING, P06", "REACTIVATION, P08", "DELETION, P09"})
    void leavesNothingBehind(Kind kind, String id) throws InterruptedException {
        window.run(() -> open(kind, new SubscriptionId(id)));
        window.run(work::runAll);

        assertThat(Leaks.isForgotten(window.leave())).isTrue();
    }

    private void open(Kind kind, SubscriptionId id) {
        switch (kind) {
            case RECURRING_BILLING -> dialogs.editRecurringBilling(id, () -> {});
            case REACTIVATION -> dialogs.reactivate(id, () -> {});
            case DELETION -> dialogs.delete(id, () -> {});
        }
    }
}
