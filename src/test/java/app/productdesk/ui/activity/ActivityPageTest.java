package app.productdesk.ui.activity;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.screens.Toolkit;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.tools.ActivityTools;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ActivityPageTest {

    private final ManualWork work = new ManualWork();
    private final NotedWays ways = new NotedWays();
    private List<ActivityEntry> entries = ActivityFixtures.some().subList(1, 16);
    private ActivityViewModel viewModel;
    private Stage stage;

    @BeforeEach
    void open() {
        stage = Toolkit.call(this::shown);
    }

    @AfterEach
    void close() {
        Toolkit.call(
                () -> {
                    stage.hide();
                    return stage;
                });
    }

    @Test
    void staysOnTheSelectedChangeThroughARefreshAndLeadsOnByKeyboard() {
        Toolkit.call(
                () -> {
                    table().getSelectionModel().select(11);
                    assertThat(selected().product()).isEqualTo("Power BI Pro");
                    entries = ActivityFixtures.some();
                    viewModel.refresh();
                    work.runAll();
                    return stage;
                });

        assertThat(table().getItems()).hasSize(16);
        assertThat(selected().product()).isEqualTo("Power BI Pro");
        Toolkit.call(
                () -> {
                    table().getSortOrder().setAll(List.of(table().getColumns().get(1)));
                    work.runAll();
                    table().fireEvent(pressed(KeyCode.ENTER));
                    return stage;
                });
        assertThat(table().getItems().getLast().who()).isEqualTo("Joris Maas");
        assertThat(selected().product()).isEqualTo("Power BI Pro");
        assertThat(ways.gone()).containsExactly("product P05");
    }

    private Stage shown() {
        var messages = new Messages(Locale.ENGLISH, ActivityFixtures.ZONE);
        viewModel =
                new ActivityViewModel(
                        () -> ActivityFixtures.activity(entries),
                        PlainTables.saving(
                                new PlainTables().into(new FilesInMemory()),
                                work,
                                messages,
                                new ScriptedFileChoice(),
                                new HeardAnnouncer()),
                        new ActivityTools(work, messages, new HeardAnnouncer()));
        var controller =
                new ActivityController(
                        viewModel,
                        messages,
                        new ActivityController.Ways(new Leads(ways), () -> {}, () -> {}));
        var window = new Stage();
        window.setScene(new Scene(new Views(messages).load(Parent.class, controller), 990, 700));
        new Theme(ThemeChoice.LIGHT).dress(window.getScene());
        window.show();
        viewModel.refresh();
        work.runAll();
        return window;
    }

    private ActivityRow selected() {
        return table().getSelectionModel().getSelectedItem();
    }

    @SuppressWarnings("unchecked")
    private TableView<ActivityRow> table() {
        return (TableView<ActivityRow>) stage.getScene().lookup(".table-view");
    }

    private static KeyEvent pressed(KeyCode key) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false);
    }
}
