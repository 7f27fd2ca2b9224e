package app.productdesk.ui.renewals.list;

import app.productdesk.ui.renewals.rows.TimelineLine;

/// What can be done from the list.
public interface TimelineEvents {

    void open(TimelineLine.Day day);

    void cancel(TimelineLine.Day day);
}
