package app.productdesk.ui.activity;

import app.productdesk.application.activity.ListActivity.Activity;
import app.productdesk.ui.activity.rows.ActivityFilter;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.activity.rows.Choice;
import app.productdesk.ui.activity.rows.FilterWords;
import app.productdesk.ui.activity.rows.RowOrder;
import app.productdesk.ui.activity.rows.RowWriter;
import app.productdesk.ui.common.text.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// All changes as they were read, with their rows written. Made and asked off the UI thread.
///
/// @param rows newest first
/// @param operators everybody who ever changed something, after the choice of all
/// @param at when they were read
/// @param unreadable how many others mean nothing any more
record ReadActivity(
        List<ActivityRow> rows, List<Choice> operators, Instant at, ZoneId zone, int unreadable) {

    static ReadActivity of(Activity activity, Messages messages) {
        var writer = new RowWriter(messages, activity.products());
        List<ActivityRow> rows = activity.entries().stream().map(writer::write).toList();
        Stream<Choice> operators =
                rows.stream()
                        .map(ActivityRow::who)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .map(name -> new Choice(name, name));
        return new ReadActivity(
                rows,
                Stream.concat(Stream.of(new FilterWords(messages).everybody()), operators).toList(),
                activity.at(),
                activity.zone(),
                activity.unreadable());
    }

    /// Whether nothing was ever recorded; what means nothing any more was.
    boolean isEmpty() {
        return rows.isEmpty() && unreadable == 0;
    }

    /// The rows that a filter lets through, in an order.
    List<ActivityRow> shown(ActivityFilter filter, RowOrder order) {
        Stream<ActivityRow> found = rows.stream().filter(filter.asPredicate(at, zone));
        return order.equals(RowOrder.NEWEST_FIRST)
                ? found.toList()
                : found.sorted(order.asComparator()).toList();
    }
}
