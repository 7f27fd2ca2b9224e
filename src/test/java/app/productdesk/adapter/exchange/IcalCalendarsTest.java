package app.productdesk.adapter.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.port.document.CalendarDocument;
import app.productdesk.application.port.document.CalendarDocument.Event;
import app.productdesk.application.port.document.CalendarDocument.When;
import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class IcalCalendarsTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-23T10:00:00.123Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void writesTheSameBytesForTheSameDocument() {
        assertThat(write(day("Renewal", "Two\nlines")))
                .isEqualTo(
                        """
                        BEGIN:VCALENDAR
                        PRODID:-//Product Desk//Product Desk//EN
                        VERSION:2.0
                        CALSCALE:GREGORIAN
                        NAME:Renewals\\, all
                        X-WR-CALNAME:Renewals\\, all
                        BEGIN:VEVENT
                        UID:renewal-1@productdesk
                        DTSTAMP:20261123T100000Z
                        DTSTART;VALUE=DATE:20261201
                        SUMMARY:Renewal
                        TRANSP:TRANSPARENT
                        DESCRIPTION:Two\\nlines
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        TRIGGER;RELATED=START:-P14D
                        DESCRIPTION:Renewal
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR
                        """
                                .replace("\n", "\r\n"));
    }

    @Test
    void isReadBackByAnotherLibrary() {
        Instant at = Instant.parse("2026-11-27T09:30:00Z");
        ICalendar read =
                read(
                        write(
                                day("Renews", "More"),
                                new Event(
                                        "window-2@productdesk",
                                        new When.Moment(at),
                                        "Window closes",
                                        "",
                                        Optional.of(Duration.ofHours(36)))));

        assertThat(read.validate(ICalVersion.V2_0)).hasToString("");
        VEvent renewal = read.getEvents().getFirst();
        assertThat(renewal.getDateStart().getValue().hasTime()).isFalse();
        assertThat(renewal.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20261201");
        VEvent window = read.getEvents().get(1);
        assertThat(window.getUid().getValue()).isEqualTo("window-2@productdesk");
        assertThat(window.getDateStart().getValue().toInstant()).isEqualTo(at);
        assertThat(window.getDescription()).isNull();
        assertThat(window.getAlarms().getFirst().getTrigger().getDuration().toMillis())
                .isEqualTo(-Duration.ofHours(36).toMillis());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsTextsAsTheyAreInLinesOfAtMost75Octets(String text) {
        String written = write(day(text, text + "\n" + text));

        for (String line : written.split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                    .as(line)
                    .isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\r", "\n", "\ufffd");
        }
        VEvent event = read(written).getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(text);
        assertThat(event.getDescription().getValue().replace("\r\n", "\n"))
                .isEqualTo(text + "\n" + text);
    }

    static Stream<String> texts() {
        return Stream.of(
                "é".repeat(200),
                "a" + "é".repeat(200),
                "日本語".repeat(60),
                "ab" + "日本語".repeat(60),
                "\ud83d\ude80".repeat(80),
                "abc" + "\ud83d\ude80".repeat(80),
                "x".repeat(67),
                "x".repeat(68),
                "x".repeat(2000),
                "\\, ; : \" \\n \\; ,,",
                "END:VEVENT",
                "<b onclick=\"x\">&amp;</b>",
                "=HYPERLINK(\"http://x\")",
                " begins and ends with spaces ".repeat(9));
    }

    @Test
    void letsNoLineIntoTheFile() {
        String written =
                write(
                        day(
                                "a\r\nEND:VEVENT\rEND:VCALENDAR\u2028x\u0000y\ud800",
                                "b\u0007\r\nEND:VEVENT"));

        VEvent event = read(written).getEvents().getFirst();
        assertThat(event.getSummary().getValue())
                .isEqualTo("a END:VEVENT END:VCALENDAR x\ufffdy\ufffd");
        assertThat(written)
                .containsOnlyOnce("\r\nEND:VEVENT")
                .containsOnlyOnce("\r\nEND:VCALENDAR");
    }

    @Test
    void refusesIdentifiersThatAreTexts() {
        assertThatThrownBy(() -> event("a\r\nb", "x", "")).hasMessageContaining("no identifier");
        assertThatThrownBy(() -> event("", "x", "")).hasMessageContaining("no identifier");
    }

    private static Event day(String summary, String description) {
        return event("renewal-1@productdesk", summary, description);
    }

    private static Event event(String uid, String summary, String description) {
        return new Event(
                uid, new When.Day(DAY), summary, description, Optional.of(Duration.ofDays(14)));
    }

    private static String write(Event... events) {
        var document = new CalendarDocument("Renewals, all", WRITTEN, List.of(events));
        return new String(new IcalCalendars().write(document), StandardCharsets.UTF_8);
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
