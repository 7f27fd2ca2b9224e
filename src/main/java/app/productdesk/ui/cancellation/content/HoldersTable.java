package app.productdesk.ui.cancellation.content;

import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.Person;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;

/// The people who hold a license, as a table for a spreadsheet. Days are in UTC and written so that
/// they sort.
public final class HoldersTable {

    private final Messages messages;

    public HoldersTable(Messages messages) {
        this.messages = messages;
    }

    public List<String> header() {
        return List.of(
                messages.text("cancellation.holders.name"),
                messages.text("cancellation.holders.userName"),
                messages.text("cancellation.holders.department"),
                messages.text("cancellation.holders.kind"),
                messages.text("cancellation.holders.signIn"),
                messages.text("cancellation.holders.lastSignIn"),
                messages.text("cancellation.holders.license"),
                messages.text("cancellation.holders.groups"));
    }

    public List<List<String>> rows(List<LicenseHolder> holders) {
        return holders.stream().map(this::row).toList();
    }

    private List<String> row(LicenseHolder holder) {
        Person person = holder.person();
        return List.of(
                person.displayName(),
                person.userName(),
                person.department(),
                messages.text("cancellation.personKind." + Keys.of(person.kind())),
                messages.text(
                        person.signInBlocked()
                                ? "cancellation.holders.blocked"
                                : "cancellation.holders.allowed"),
                person.lastSignIn().map(HoldersTable::day).orElse(""),
                how(holder),
                holder.groups().stream().map(Group::name).collect(Collectors.joining("; ")));
    }

    private String how(LicenseHolder holder) {
        if (holder.groups().isEmpty()) {
            return messages.text("cancellation.holders.direct");
        }
        return messages.text(
                holder.direct() ? "cancellation.holders.both" : "cancellation.holders.group");
    }

    private static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    }
}
