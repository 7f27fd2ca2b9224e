package app.productdesk.ui.changes;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.Leaks;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.changes.ChangeStand.Kind;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.ManualWork;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Notices;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import java.lang.ref.WeakReference;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChangeDialogsTest {

    private final ManualWork work = new ManualWork();
    private Stage window;
    private ChangeDialogs dialogs;

    @BeforeEach
    void openWindow() {
        Toolkit.call(
                () -> {
                    window = new Stage();
                    window.setScene(new Scene(new StackPane(), 900, 700));
                    window.show();
                    var messages = new Messages(Locale.ENGLISH, ZoneOffset.UTC);
                    var theme = new Theme(ThemeChoice.LIGHT);
                    dialogs =
                            new ChangeDialogs(
                                    new ChangeBench().useCases(),
                                    work,
                                    messages,
                                    new Dialogs(window, new Views(messages), theme, messages),
                                    new Notices(messages));
                    return window;
                });
    }

    @AfterEach
    void closeWindow() {
        Toolkit.call(
                () -> {
                    window.close();
                    return window;
                });
    }

    @ParameterizedTest
    @CsvSource({"RECURRING_BILLING, P06", "REACTIVATION, P08", "DELETION, P09"})
    void leavesNothingBehind(Kind kind, String id) throws InterruptedException {
        var closed = openAndClose(kind, new SubscriptionId(id));
        assertThat(Leaks.isForgotten(closed)).isTrue();
    }

    private WeakReference<Parent> openAndClose(Kind kind, SubscriptionId id) {
        return Toolkit.call(
                () -> {
                    open(kind, id);
                    work.runAll();
                    var pane =
                            Window.getWindows().stream()
                                    .map(shown -> shown.getScene().getRoot())
                                    .filter(DialogPane.class::isInstance)
                                    .findFirst()
                                    .orElseThrow();
                    Dialogs.close(pane);
                    return new WeakReference<>(pane);
                });
    }

    private void open(Kind kind, SubscriptionId id) {
        switch (kind) {
            case RECURRING_BILLING -> dialogs.editRecurringBilling(id, () -> {});
            case REACTIVATION -> dialogs.reactivate(id, () -> {});
            case DELETION -> dialogs.delete(id, () -> {});
        }
    }
}
