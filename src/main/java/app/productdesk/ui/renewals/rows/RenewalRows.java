package app.productdesk.ui.renewals.rows;

import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Milestone.Recurrence;
import app.productdesk.ui.common.text.SearchText;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Days ahead, made ready once: they are narrowed anew with every letter of a search.
public final class RenewalRows {

    private final List<RenewalRow> rows;
    private final long later;

    private RenewalRows(List<RenewalRow> rows) {
        this.rows = List.copyOf(rows);
        this.later =
                rows.stream()
                        .filter(row -> row.milestone().recurrence() == Recurrence.LATER_OF_MANY)
                        .count();
    }

    /// Makes them ready; they stay in their order, which is nearest first.
    public static RenewalRows of(List<Milestone> milestones) {
        Map<SubscriptionId, String> words = new HashMap<>();
        return new RenewalRows(
                milestones.stream()
                        .map(
                                each ->
                                        new RenewalRow(
                                                each,
                                                KindGroup.of(each.kind()),
                                                words.computeIfAbsent(
                                                        each.subscription().id(),
                                                        _ -> words(each.subscription()))))
                        .toList());
    }

    /// Those a filter lets through, nearest first.
    public List<Milestone> shown(RenewalFilter filter) {
        return rows.stream()
                .filter(row -> filter.shows(row.group()))
                .filter(filter.asPredicate())
                .map(RenewalRow::milestone)
                .toList();
    }

    /// How many of each group a filter lets through if it shows the group; nothing for a group of
    /// which it lets none through.
    public Map<KindGroup, Long> counts(RenewalFilter filter) {
        Map<KindGroup, Long> counts = new EnumMap<>(KindGroup.class);
        rows.stream()
                .filter(filter.asPredicate())
                .forEach(row -> counts.merge(row.group(), 1L, Long::sum));
        return counts;
    }

    /// How many there are that come after the nearest of several in a year.
    public long later() {
        return later;
    }

    private static String words(Subscription subscription) {
        return SearchText.of(subscription.sku().name() + " " + subscription.id());
    }
}
