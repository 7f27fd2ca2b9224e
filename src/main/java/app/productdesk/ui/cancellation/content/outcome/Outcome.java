package app.productdesk.ui.cancellation.content.outcome;

import app.productdesk.ui.cancellation.content.Fact;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.Subject;
import app.productdesk.ui.common.figures.Timeline;
import java.util.List;

/// What was done.
///
/// @param sentence what changed
/// @param carriedOut how it was carried out
/// @param facts what ended, what comes back, the receipt’s number
/// @param timeline what happens next
/// @param formats how the receipt can be saved, the likeliest first
public record Outcome(
        Subject subject,
        String sentence,
        String carriedOut,
        List<Fact> facts,
        List<Timeline.Point> timeline,
        List<Choice> formats) {

    public Outcome {
        facts = List.copyOf(facts);
        timeline = List.copyOf(timeline);
        formats = List.copyOf(formats);
    }
}
