package app.productdesk.ui.cancellation.content.refused;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.Person;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.stream.Collectors;

/// The people who hold a license, as a table for a file.
public final class HoldersTable {

    private final Messages messages;

    public HoldersTable(Messages messages) {
        this.messages = messages;
    }

    /// One row for each of them.
    ///
    /// @param product the name of what they hold a license of
    public TableDocument of(String product, List<LicenseHolder> holders) {
        return form().table(
                        messages.text("cancellation.holders.title", product),
                        messages.counted("common.people.count", holders.size()),
                        holders);
    }

    private TableForm<LicenseHolder> form() {
        return new TableForm<LicenseHolder>(messages)
                .text(messages.text("cancellation.holders.name"), one -> one.person().displayName())
                .text(
                        messages.text("cancellation.holders.userName"),
                        one -> one.person().userName())
                .text(
                        messages.text("cancellation.holders.department"),
                        one -> one.person().department())
                .text(messages.text("cancellation.holders.kind"), one -> kind(one.person()))
                .text(messages.text("cancellation.holders.signIn"), one -> signIn(one.person()))
                .moment(
                        messages.text("cancellation.holders.lastSignIn"),
                        one -> one.person().lastSignIn())
                .text(messages.text("cancellation.holders.license"), this::how)
                .text(messages.text("cancellation.holders.groups"), HoldersTable::groups);
    }

    private String kind(Person person) {
        return messages.text("cancellation.personKind." + Keys.of(person.kind()));
    }

    private String signIn(Person person) {
        return messages.text(
                person.signInBlocked()
                        ? "cancellation.holders.blocked"
                        : "cancellation.holders.allowed");
    }

    private static String groups(LicenseHolder holder) {
        return holder.groups().stream().map(Group::name).collect(Collectors.joining("; "));
    }

    private String how(LicenseHolder holder) {
        if (holder.groups().isEmpty()) {
            return messages.text("cancellation.holders.direct");
        }
        return messages.text(
                holder.direct() ? "cancellation.holders.both" : "cancellation.holders.group");
    }
}
