package app.productdesk.ui.renewals.list;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.renewals.rows.TimelineLine;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Days along a line of time, under the names of their months. The chosen day stays chosen when the
/// lines are shown anew.
public final class TimelineList extends ListView<TimelineLine> {

    private final ObservableList<TimelineLine> lines = FXCollections.observableArrayList();
    private final TimelineEvents events;

    public TimelineList(Messages messages, TimelineEvents events) {
        this.events = events;
        setItems(lines);
        getStyleClass().add("timeline-list");
        setAccessibleText(messages.text("renewals.heading"));
        setCellFactory(_ -> new TimelineCell(messages, events));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    public void show(List<TimelineLine> changed) {
        if (changed.equals(lines)) {
            return;
        }
        Optional<String> before = chosen().map(TimelineLine.Day::id);
        lines.setAll(changed);
        before.flatMap(this::find)
                .ifPresentOrElse(getSelectionModel()::select, getSelectionModel()::clearSelection);
    }

    /// The chosen day; empty when none is, or a month’s name.
    public Optional<TimelineLine.Day> chosen() {
        return getSelectionModel().getSelectedItem() instanceof TimelineLine.Day day
                ? Optional.of(day)
                : Optional.empty();
    }

    private Optional<TimelineLine> find(String id) {
        return lines.stream()
                .filter(line -> line instanceof TimelineLine.Day day && day.id().equals(id))
                .findFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() == this) {
            chosen().ifPresent(events::open);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            chosen().ifPresent(events::open);
        }
    }
}
