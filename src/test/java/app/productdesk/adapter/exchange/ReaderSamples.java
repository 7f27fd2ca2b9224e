package app.productdesk.adapter.exchange;

import app.productdesk.adapter.exchange.xlsx.XlsxTables;
import app.productdesk.application.port.document.CalendarDocument;
import app.productdesk.application.port.document.CalendarDocument.Event;
import app.productdesk.application.port.document.CalendarDocument.When;
import app.productdesk.application.port.table.TableDocument;
import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Writes a workbook, names as CSV and a calendar into a folder, for readers that are not ours.
public final class ReaderSamples {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private ReaderSamples() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(
                folder.resolve("table.xlsx"),
                new XlsxTables().write(table(), Progress.unwatched()).orElseThrow());
        Files.write(
                folder.resolve("names.csv"),
                new CsvTables().write(names(), Progress.unwatched()).orElseThrow());
        Files.write(folder.resolve("renewals.ics"), new IcalCalendars().write(calendar()));
    }

    private static TableDocument table() {
        return Tables.of(
                row("Één =1+1", 1200, "EUR 1234.50", LocalDate.of(2026, 11, 23)),
                row(
                        "=HYPERLINK(\"http://evil.example\")",
                        34,
                        "EUR 0.25",
                        LocalDate.of(2024, 2, 29)));
    }

    /// Names that would run where a semicolon ends a cell.
    private static TableDocument names() {
        return Tables.of(
                List.of(new Cell.Text("x;=1+1"), new Cell.Text("y;\"=1+2")),
                List.of(new Cell.Text("a\n=1+3;b"), new Cell.Text("c; =1+4")),
                List.of(new Cell.Text("-5"), new Cell.Text("1+6;\t-7+8")));
    }

    private static List<Cell> row(String name, long count, String amount, LocalDate day) {
        return List.of(
                new Cell.Text(name),
                new Cell.Count(count),
                new Cell.Amount(Money.parse(amount)),
                new Cell.Day(day),
                new Cell.Moment(AT));
    }

    private static CalendarDocument calendar() {
        return new CalendarDocument(
                "Verlengingen; alle, “Noordwind”",
                AT,
                List.of(
                        new Event(
                                "renewal-P01@productdesk",
                                new When.Day(LocalDate.of(2026, 12, 1)),
                                "Microsoft 365 Business Premium – verlenging, 31 licenties; "
                                        + "株式会社ノールトウィント \ud83d\ude80".repeat(4),
                                "Regel één\nRegel twee: a\\b; c, d",
                                Optional.of(Duration.ofDays(14))),
                        new Event(
                                "window-P02@productdesk",
                                new When.Moment(AT),
                                "BEGIN:VEVENT",
                                "",
                                Optional.empty())));
    }
}
