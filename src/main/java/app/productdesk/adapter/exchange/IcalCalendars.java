package app.productdesk.adapter.exchange;

import app.productdesk.application.port.document.CalendarDocument;
import app.productdesk.application.port.document.CalendarDocument.Event;
import app.productdesk.application.port.document.CalendarDocument.When;
import app.productdesk.application.port.document.CalendarWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Related;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/// Calendars as iCalendar (RFC 5545). Events leave the day free for other appointments.
public final class IcalCalendars implements CalendarWriter {

    private static final ParameterList FROM_START = new ParameterList(List.of(Related.START));

    @Override
    public byte[] write(CalendarDocument calendar) {
        String text = new Calendar(head(calendar.name()), events(calendar)).toString();
        return OctetFolding.fold(text).getBytes(StandardCharsets.UTF_8);
    }

    /// Twice the name: newer programs read the one (RFC 7986), older ones the other.
    private static PropertyList head(String name) {
        return properties(
                new ProdId("-//Product Desk//Product Desk//EN"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(SafeText.line(name)),
                new XProperty("X-WR-CALNAME", SafeText.line(name)));
    }

    private static ComponentList<VEvent> events(CalendarDocument calendar) {
        var stamp = new DtStamp(calendar.written().truncatedTo(ChronoUnit.SECONDS));
        return new ComponentList<>(
                calendar.events().stream().map(event -> event(event, stamp)).toList());
    }

    private static VEvent event(Event event, DtStamp stamp) {
        Stream<Property> always =
                Stream.of(
                        new Uid(event.uid()),
                        stamp,
                        start(event.when()),
                        new Summary(SafeText.line(event.summary())),
                        ImmutableTransp.TRANSPARENT);
        String more = SafeText.lines(event.description());
        Stream<Property> described =
                more.isEmpty() ? Stream.empty() : Stream.of(new Description(more));
        List<VAlarm> alarms =
                event.alarmBefore().stream().map(before -> alarm(event, before)).toList();
        return new VEvent(
                new PropertyList(Stream.concat(always, described).toList()),
                new ComponentList<>(alarms));
    }

    private static Property start(When when) {
        return switch (when) {
            case When.Day(var day) -> new DtStart<>(day);
            case When.Moment(var at) -> new DtStart<>(at.truncatedTo(ChronoUnit.SECONDS));
        };
    }

    private static VAlarm alarm(Event event, Duration before) {
        return new VAlarm(
                properties(
                        ImmutableAction.DISPLAY,
                        new Trigger(FROM_START, before.negated()),
                        new Description(SafeText.line(event.summary()))));
    }

    private static PropertyList properties(Property... properties) {
        return new PropertyList(List.of(properties));
    }
}
