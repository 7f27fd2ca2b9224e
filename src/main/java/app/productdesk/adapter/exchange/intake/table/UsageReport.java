package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Times;
import app.productdesk.adapter.exchange.intake.table.row.Cells;
import app.productdesk.adapter.exchange.intake.table.row.DateColumns;
import app.productdesk.adapter.exchange.intake.table.row.Headings;
import app.productdesk.adapter.exchange.intake.table.row.Row;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Trouble;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The report of active users: when each was last active in any of the services. Where the
/// organization hides names in reports, nothing in it can be matched with a person.
final class UsageReport implements TableKind {

    private static final Pattern HIDDEN = Pattern.compile("[0-9A-Fa-f]{32}");

    private final int userName;
    private final OptionalInt displayName;
    private final OptionalInt deleted;
    private final int[] activity;
    private final DateColumns dates;

    UsageReport(Headings headings, int userName, DateColumns dates) {
        this.dates = dates;
        this.userName = userName;
        displayName = headings.find("displayname");
        deleted = headings.find("isdeleted");
        activity = headings.endingWith("lastactivitydate");
        if (activity.length == 0) {
            headings.need("Last Activity Date");
        }
    }

    @Override
    public void tell(Row row, Findings findings) {
        String name = Cells.need(row, userName, "User Principal Name");
        if (HIDDEN.matcher(name).matches()) {
            throw new FileEnds(Trouble.Kind.HIDDEN_NAMES, row.place(userName), name);
        }
        var who = new Fact.Who(Optional.empty(), name);
        findings.say(
                new Fact.Account(
                        who,
                        Cells.text(row, displayName),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        lastActivity(row, findings),
                        Cells.flag(row, deleted, findings).orElse(false)));
        findings.keep(FileKind.USAGE_REPORT, who, name, row.place(0));
    }

    /// Unknown as soon as one of the days is: it may be the last.
    private Optional<Instant> lastActivity(Row row, Findings findings) {
        Optional<Instant> last = Optional.empty();
        boolean known = true;
        for (int column : activity) {
            var text = Cells.text(row, column);
            var read = text.flatMap(day -> dates.read(column, day));
            if (text.isPresent() && read.isEmpty()) {
                findings.refuse(Cells.unknown(row, column));
                known = false;
            }
            var time = read.flatMap(Times.Read::time);
            if (last.isEmpty() || time.filter(last.get()::isBefore).isPresent()) {
                last = time;
            }
        }
        return known ? last : Optional.empty();
    }
}
