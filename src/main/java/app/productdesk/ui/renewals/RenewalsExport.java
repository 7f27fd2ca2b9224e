package app.productdesk.ui.renewals;

import app.productdesk.application.port.table.TableDocument.Cell;
import app.productdesk.application.port.table.TableDocument.Kind;
import app.productdesk.application.renewals.RenewalList;
import app.productdesk.application.renewals.SaveCalendar;
import app.productdesk.domain.renewals.Milestone;
import app.productdesk.domain.renewals.Stake;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.renewals.rows.CalendarEvents;
import app.productdesk.ui.renewals.rows.LineWriter;
import app.productdesk.ui.renewals.rows.MilestoneWords;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/// Takes what is shown out of the program: as a table, or for a calendar program.
final class RenewalsExport {

    private final SaveCalendar calendars;
    private final RenewalsTools tools;
    private final Messages messages;

    RenewalsExport(SaveCalendar calendars, RenewalsTools tools) {
        this.calendars = calendars;
        this.tools = tools;
        this.messages = tools.messages();
    }

    /// Asks where to and as what, and saves; nothing where there is nothing to save.
    void saveTable(RenewalList list, List<Milestone> shown) {
        if (shown.isEmpty()) {
            return;
        }
        String title = messages.text("renewals.heading");
        String footer = new LineWriter(messages, list).footer(shown);
        tools.saving()
                .save(
                        fileName(list),
                        () -> form(list).table(title, footer, shown),
                        file -> messages.counted("renewals.saved", shown.size(), file));
    }

    /// Asks where to, and saves; nothing where there is nothing to save.
    void saveCalendar(RenewalList list, List<Milestone> shown) {
        if (shown.isEmpty()) {
            return;
        }
        var kind = new Filter(messages.text("renewals.calendar.kind"), "ics");
        tools.files()
                .save(fileName(list) + ".ics", List.of(kind))
                .ifPresent(file -> write(file, list, shown));
    }

    private void write(Path file, RenewalList list, List<Milestone> shown) {
        String name = String.valueOf(file.getFileName());
        tools.work()
                .start(
                        _ -> {
                            calendars.run(file, new CalendarEvents(messages, list).of(shown));
                            return shown.size();
                        },
                        count ->
                                tools.announcer()
                                        .say(messages.counted("renewals.saved", count, name)),
                        fault -> tools.announcer().tell(new FaultTexts(messages).explain(fault)));
    }

    private String fileName(RenewalList list) {
        return messages.text(
                "renewals.fileName",
                new MilestoneWords(messages, list.agenda().from())
                        .dayOf(list.agenda().from())
                        .toString());
    }

    private TableForm<Milestone> form(RenewalList list) {
        var words = new MilestoneWords(messages, list.agenda().from());
        return new TableForm<Milestone>(messages)
                .day(
                        messages.text("renewals.column.day"),
                        each -> Optional.of(words.dayOf(each.at())))
                .number(messages.text("renewals.column.days"), words::days)
                .text(
                        messages.text("renewals.column.product"),
                        each -> each.subscription().sku().name())
                .text(
                        messages.text("renewals.column.subscription"),
                        each -> each.subscription().id().known().orElse(""))
                .text(messages.text("renewals.column.happens"), words::happens)
                .number(
                        messages.text("renewals.column.people"),
                        each -> each.count().licensedUsers())
                .text(messages.text("renewals.column.quantity"), words::quantity)
                .column(
                        messages.text("renewals.column.charged"),
                        Kind.AMOUNT,
                        true,
                        each -> cell(each, Stake.Meaning.CHARGED))
                .column(
                        messages.text("renewals.column.returned"),
                        Kind.AMOUNT,
                        true,
                        each -> cell(each, Stake.Meaning.STILL_RETURNED))
                .text(messages.text("renewals.column.currency"), RenewalsExport::currency);
    }

    private static Cell cell(Milestone milestone, Stake.Meaning meaning) {
        Optional<Money> money =
                milestone
                        .stake()
                        .filter(stake -> stake.meaning() == meaning)
                        .map(stake -> stake.amount().total());
        return money.<Cell>map(Cell.Amount::new).orElseGet(Cell.Empty::new);
    }

    private static String currency(Milestone milestone) {
        return milestone.stake().map(stake -> stake.amount().currency().getCode()).orElse("");
    }
}
