package app.productdesk.ui.renewals.rows;

import app.productdesk.application.renewals.RenewalList;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.ui.common.text.Messages;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes the lines of the list: a heading for each month that something happens in, and beneath it
/// a line for each thing. It remembers what it wrote: a search shows most of it again. UI thread
/// only.
public final class LineWriter {

    private final Messages messages;
    private final RenewalList list;
    private final MilestoneWords words;
    private final Totals totals;
    private final IdentityHashMap<Milestone, TimelineLine.Day> written = new IdentityHashMap<>();

    public LineWriter(Messages messages, RenewalList list) {
        this.messages = messages;
        this.list = list;
        this.words = new MilestoneWords(messages, list.agenda().from());
        this.totals = new Totals(messages);
    }

    /// Those days by month, each month under its heading.
    ///
    /// @param shown nearest first
    public List<TimelineLine> lines(List<Milestone> shown) {
        Map<YearMonth, List<Milestone>> months =
                shown.stream()
                        .collect(
                                Collectors.groupingBy(
                                        each -> YearMonth.from(words.dayOf(each.at())),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var lines = new ArrayList<TimelineLine>();
        months.forEach(
                (month, days) -> {
                    lines.add(new TimelineLine.Month(name(month), totals.of(days)));
                    days.forEach(each -> lines.add(written.computeIfAbsent(each, this::day)));
                });
        return List.copyOf(lines);
    }

    /// What is shown of how much, and what it comes to.
    public String footer(List<Milestone> shown) {
        int all = list.agenda().milestones().size();
        String count =
                shown.size() == all
                        ? messages.counted("renewals.footer.all", all)
                        : messages.counted(
                                "renewals.footer.some", all, messages.number(shown.size()));
        String sum = totals.of(shown);
        return sum.isEmpty() ? count : count + " · " + sum;
    }

    private TimelineLine.Day day(Milestone milestone) {
        return new TimelineLine.Day(
                milestone.id(),
                milestone.subscription().id().value(),
                messages.day(milestone.at()),
                words.distance(milestone),
                milestone.subscription().sku().name(),
                words.happens(milestone),
                words.people(milestone),
                words.quantity(milestone),
                words.money(milestone),
                words.meaning(milestone),
                MilestoneWords.tone(milestone),
                list.canCancelUntil(milestone));
    }

    private String name(YearMonth month) {
        String name = messages.month(month);
        return name.substring(0, 1).toUpperCase(messages.locale()) + name.substring(1);
    }
}
