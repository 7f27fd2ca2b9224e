package app.productdesk.ui.cancellation.content;

import app.productdesk.domain.cancellation.DataDates;
import app.productdesk.ui.common.figures.Timeline.Point;
import app.productdesk.ui.common.figures.Timeline.Tone;
import app.productdesk.ui.common.text.Messages;
import java.util.List;

/// Puts what follows a cancellation on a timeline.
public final class DatesWriter {

    private final Messages messages;

    public DatesWriter(Messages messages) {
        this.messages = messages;
    }

    /// The days that follow a cancellation, nearest first.
    public List<Point> write(DataDates dates) {
        return List.of(
                new Point(
                        messages.day(dates.disabled()),
                        messages.text("cancellation.timeline.disabled"),
                        Tone.NOW),
                new Point(
                        messages.day(dates.dataSafeUntil()),
                        messages.text("cancellation.timeline.dataSafe"),
                        Tone.PLAIN),
                new Point(
                        messages.day(dates.deleted()),
                        messages.text("cancellation.timeline.deleted"),
                        Tone.CAUTION),
                new Point(
                        messages.day(dates.dataGoneBy()),
                        messages.text("cancellation.timeline.dataGone"),
                        Tone.BAD));
    }
}
