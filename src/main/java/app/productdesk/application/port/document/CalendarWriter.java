package app.productdesk.application.port.document;

/// Writes calendars as iCalendar (RFC 5545) in UTF-8. Pure computation, any thread.
public interface CalendarWriter {

    /// The bytes of a calendar; the same for the same document.
    byte[] write(CalendarDocument calendar);
}
