package app.productdesk.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualTicker;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.products.rows.TableLine;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ProductsPageTest {

    private final Desk desk = Desk.noordwind();
    private final ManualWork work = new ManualWork();
    private final ManualTicker ticker = new ManualTicker();
    private final RecordedActions actions = new RecordedActions();

    private Stage stage;
    private ProductsScreen screen;

    @BeforeEach
    void open() {
        stage =
                Toolkit.call(
                        () -> {
                            var window = new Stage();
                            screen = screen();
                            window.setScene(new Scene((Parent) screen.node(), 900, 700));
                            new Theme(ThemeChoice.LIGHT).dress(window.getScene());
                            window.show();
                            work.runAll();
                            return window;
                        });
    }

    @AfterEach
    void close() {
        Toolkit.call(
                () -> {
                    stage.hide();
                    return true;
                });
    }

    @Test
    void staysOnTheSelectedRowThroughARefreshAndLeadsOnByKeyboard() {
        ui(() -> select("P05"));

        ui(
                () -> {
                    desk.buy("P99", "AAA first", 9);
                    screen.refresh();
                    work.runAll();
                    return true;
                });

        assertThat(ui(() -> table().getSelectionModel().getSelectedItem().id())).isEqualTo("P05");
        ui(() -> table().getSortOrder().add(table().getColumns().get(1)));
        assertThat(ui(() -> table().getItems().getFirst().id())).isNotEqualTo("P99");
        assertThat(ui(() -> table().getSelectionModel().getSelectedItem().id())).isEqualTo("P05");
        ui(() -> press(KeyCode.ENTER, false));
        assertThat(actions.asked()).containsExactly("details P05");
        ui(() -> press(KeyCode.F10, true));
        assertThat(ui(() -> Window.getWindows().size())).isEqualTo(2);
    }

    @Test
    void looksForChangesOnlyWhileItIsInFront() {
        assertThat(ui(ticker::count)).isEqualTo(1);

        ui(
                () -> {
                    desk.buy("P99", "AAA first", 9);
                    ticker.tick();
                    work.runAll();
                    return true;
                });
        assertThat(ui(() -> table().getItems().size())).isEqualTo(19);

        ui(
                () -> {
                    stage.getScene().setRoot(new StackPane());
                    return true;
                });
        assertThat(ui(ticker::count)).isZero();
    }

    private ProductsScreen screen() {
        var messages = new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));
        return new ProductsScreen(
                desk.listProducts(),
                desk.saving(work, new ScriptedFileChoice(), new HeardAnnouncer()),
                work,
                actions,
                new KeptLayout(),
                new PageParts(messages, ticker));
    }

    @SuppressWarnings("unchecked") // the page has one table
    private TableView<TableLine> table() {
        return (TableView<TableLine>) stage.getScene().lookup(".table-view");
    }

    private boolean select(String id) {
        List<String> ids = table().getItems().stream().map(TableLine::id).toList();
        table().getSelectionModel().clearAndSelect(ids.indexOf(id));
        table().requestFocus();
        return true;
    }

    private boolean press(KeyCode code, boolean shift) {
        table().fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
        return true;
    }

    private static <T> T ui(Callable<T> step) {
        return Toolkit.call(step);
    }
}
