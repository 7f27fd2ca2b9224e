package app.productdesk.ui.renewals.list;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.renewals.rows.TimelineLine;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;

/// A line of the list: a month’s name, or a day at its point on the line of time.
final class TimelineCell extends ListCell<TimelineLine> {

    private static final PseudoClass MONTH = PseudoClass.getPseudoClass("month");

    private final MonthLine month = new MonthLine();
    private final DayLine day;

    TimelineCell(Messages messages, TimelineEvents events) {
        day = new DayLine(messages, events);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // as wide as the list: the columns are laid out in the room there is
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(TimelineLine item, boolean empty) {
        super.updateItem(item, empty);
        pseudoClassStateChanged(MONTH, item instanceof TimelineLine.Month);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(item.spoken());
        switch (item) {
            case TimelineLine.Month shown -> {
                month.show(shown);
                setGraphic(month);
            }
            case TimelineLine.Day shown -> {
                day.show(shown);
                setGraphic(day);
            }
        }
    }
}
