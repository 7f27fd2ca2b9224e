package app.productdesk.application.port.document;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Events for a calendar program. All texts are shown as they are, never as markup.
///
/// @param name of the calendar, for the person
/// @param written when the document was made; the same contents and moment give the same bytes
/// @param events in the order of the file
public record CalendarDocument(String name, Instant written, List<Event> events) {

    public CalendarDocument {
        events = List.copyOf(events);
    }

    /// One thing that happens.
    ///
    /// @param uid the same whenever the event is written again, so that a calendar replaces the one
    ///   it has instead of adding another; visible ASCII, for instance `renewal-42@productdesk`
    /// @param summary its title, one line
    /// @param description more about it, lines end in `\n`; may be empty
    /// @param alarmBefore how long before its start to remind, zero or more; empty for no reminder.
    ///   A day starts at midnight where the calendar is read
    public record Event(
            String uid,
            When when,
            String summary,
            String description,
            Optional<Duration> alarmBefore) {

        public Event {
            if (!uid.matches("[!-~]+")) {
                throw new IllegalArgumentException("no identifier: " + uid);
            }
            if (alarmBefore.filter(Duration::isNegative).isPresent()) {
                throw new IllegalArgumentException("an alarm afterwards: " + alarmBefore.get());
            }
        }
    }

    /// When an event is.
    public sealed interface When {

        /// All day long, wherever the calendar is read.
        record Day(LocalDate day) implements When {}

        /// At that moment, to the second.
        record Moment(Instant at) implements When {}
    }
}
