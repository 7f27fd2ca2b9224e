package app.productdesk.ui.activity.rows;

import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/// Says what the list can be narrowed to, and by how much it is.
public final class FilterWords {

    private final Messages messages;

    public FilterWords(Messages messages) {
        this.messages = messages;
    }

    /// The words on the button that opens the choice of kinds: how many are chosen.
    public String kinds(ActivityFilter filter) {
        int chosen = filter.kinds().size();
        return chosen == 0
                ? messages.text("activity.kinds")
                : messages.text("activity.kinds.chosen", messages.number(chosen));
    }

    /// The choice of everybody.
    public Choice everybody() {
        return new Choice("", messages.text("activity.who.all"));
    }

    /// How far back the list can go.
    public List<Choice> periods() {
        return Stream.of(Period.values())
                .map(
                        period ->
                                new Choice(
                                        period.name(),
                                        messages.text("activity.period." + Keys.of(period))))
                .toList();
    }
}
