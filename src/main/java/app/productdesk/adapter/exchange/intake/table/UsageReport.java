package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.text.FileEnds;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Trouble;
import java.time.Instant;
import java.util.Arrays;
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

    UsageReport(Headings headings, int userName) {
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
                        lastActivity(row),
                        Cells.flag(row, deleted).orElse(false)));
        findings.keep(FileKind.USAGE_REPORT, who, row.place(0));
    }

    private Optional<Instant> lastActivity(Row row) {
        return Arrays.stream(activity)
                .mapToObj(column -> Cells.time(row, column))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }
}
