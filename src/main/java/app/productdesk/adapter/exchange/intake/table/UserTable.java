package app.productdesk.adapter.exchange.intake.table;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.Repeats;
import app.productdesk.adapter.exchange.intake.table.row.Cells;
import app.productdesk.adapter.exchange.intake.table.row.Headings;
import app.productdesk.adapter.exchange.intake.table.row.Row;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.intake.Product;
import app.productdesk.domain.people.LicenseAssignment.State;
import app.productdesk.domain.people.PersonId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Export users of the admin center, in either order of columns, and any other table of people.
final class UserTable implements TableKind {

    /// Names are joined with a plus sign, and some have one with spaces around it inside.
    private static final Pattern JOINED = Pattern.compile("(?<! )\\+(?! )");

    private static final String NONE = "Unlicensed";

    private final FileKind kind;
    private final int userName;
    private final OptionalInt id;
    private final OptionalInt displayName;
    private final OptionalInt department;
    private final OptionalInt blocked;
    private final OptionalInt enabled;
    private final OptionalInt deleted;
    private final OptionalInt licenses;
    private final Repeats<String, String> departments = new Repeats<>(name -> name);
    private final Repeats<String, List<Product>> products = new Repeats<>(UserTable::products);

    UserTable(FileKind kind, Headings headings, int userName) {
        this.kind = kind;
        this.userName = userName;
        id = headings.find("objectid", "id");
        displayName = headings.find("displayname");
        department = headings.find("department");
        blocked = headings.find("blockcredential");
        enabled = headings.find("accountenabled");
        deleted = headings.find("softdeletiontimestamp");
        licenses = headings.find("licenses");
    }

    @Override
    public void tell(Row row, Findings findings) {
        var guid = Cells.id(row, id).map(PersonId::new);
        String name = Cells.need(row, userName, "User principal name");
        var who = new Fact.Who(guid, name);
        boolean isDeleted = Cells.dated(row, deleted, findings);
        var signInBlocked =
                Cells.flag(row, blocked, findings)
                        .or(() -> Cells.flag(row, enabled, findings).map(may -> !may));
        findings.say(
                new Fact.Account(
                        who,
                        Cells.text(row, displayName),
                        Cells.text(row, department).map(departments::of),
                        Optional.empty(),
                        signInBlocked,
                        Optional.empty(),
                        isDeleted));
        var state = isDeleted ? State.HOLDER_DELETED : State.ACTIVE;
        for (var product : Cells.text(row, licenses).map(products::of).orElse(List.of())) {
            findings.say(holds(who, product, state));
        }
        if (Cells.text(row, licenses).isPresent()) {
            findings.say(new Fact.AllHeld(who));
        }
        findings.keep(kind, guid.isPresent() ? guid.get() : who, name, row.place(0));
    }

    private static Fact holds(Fact.Who who, Product product, State state) {
        return new Fact.Holds(
                who, product, Optional.empty(), false, state, Optional.empty(), List.of());
    }

    private static List<Product> products(String names) {
        if (names.equalsIgnoreCase(NONE)) {
            return List.of();
        }
        return Arrays.stream(JOINED.split(names))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(Product::named)
                .toList();
    }
}
