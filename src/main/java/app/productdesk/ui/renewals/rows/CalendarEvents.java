package app.productdesk.ui.renewals.rows;

import app.productdesk.application.port.document.CalendarDocument;
import app.productdesk.application.port.document.CalendarDocument.Event;
import app.productdesk.application.port.document.CalendarDocument.When;
import app.productdesk.application.renewals.RenewalList;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.ui.common.text.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes events for a calendar program of days ahead. A window closes at a moment, a day before
/// which is reminded of it; all else takes a day of the organization’s calendar, a week before
/// which is reminded of it.
public final class CalendarEvents {

    private static final Duration BEFORE_CLOSING = Duration.ofDays(1);
    private static final Duration BEFORE_THE_REST = Duration.ofDays(7);

    private final Messages messages;
    private final RenewalList list;
    private final MilestoneWords words;

    public CalendarEvents(Messages messages, RenewalList list) {
        this.messages = messages;
        this.list = list;
        this.words = new MilestoneWords(messages, list.agenda().from());
    }

    public CalendarDocument of(List<Milestone> shown) {
        return new CalendarDocument(
                messages.text("renewals.calendar.name", list.organization().name()),
                list.agenda().from(),
                shown.stream().map(this::event).toList());
    }

    private Event event(Milestone milestone) {
        boolean closes = milestone.kind() == Milestone.Kind.WINDOW_CLOSES;
        return new Event(
                uid(milestone),
                closes
                        ? new When.Moment(milestone.at())
                        : new When.Day(words.dayOf(milestone.at())),
                words.title(milestone),
                description(milestone),
                Optional.of(closes ? BEFORE_CLOSING : BEFORE_THE_REST));
    }

    /// The same in every export of this workspace, and another than any other’s: made of what stays
    /// when the organization gets another name or domain, when files tell the hour more exactly,
    /// and when somebody tells what happens at the end of a term.
    private String uid(Milestone milestone) {
        String whole =
                String.join(
                        "\n",
                        list.organization().createdAt().toString(),
                        milestone.subscription().id().value(),
                        family(milestone.kind()),
                        words.dayOf(milestone.at()).toString());
        return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8)) + "@productdesk";
    }

    /// What happens as one term ends or another begins is one thing, of which little or much is
    /// known.
    private static String family(Milestone.Kind kind) {
        return switch (kind) {
            case START, RENEWAL, CHANGE, TRIAL_END, EXPIRY -> "TERM";
            case WINDOW_CLOSES, DISABLING, DELETION, DATA_SAFE_UNTIL, DATA_GONE -> kind.name();
        };
    }

    private String whose(Milestone milestone) {
        String name = list.organization().name();
        return milestone.subscription().id().known().map(id -> name + ", " + id).orElse(name);
    }

    private String description(Milestone milestone) {
        String money =
                Stream.of(words.money(milestone), words.meaning(milestone))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        return Stream.of(
                        words.happens(milestone),
                        words.people(milestone),
                        words.quantity(milestone),
                        money,
                        whose(milestone))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
