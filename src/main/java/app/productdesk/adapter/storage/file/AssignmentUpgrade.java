package app.productdesk.adapter.storage.file;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.PeopleRows;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Carries the assignments of a file from before there were removals over the new column: each row
/// is read with the check sum it had and written with the one it has now.
final class AssignmentUpgrade {

    private AssignmentUpgrade() {}

    /// Takes all assignments out.
    ///
    /// @throws SQLException when one is not what was written; nothing is changed then
    static List<Row> takeOut(Connection connection) throws SQLException {
        return Tables.takeOut(connection, "license_assignment");
    }

    /// Puts them back; nobody had a service turned off. Who inherits something through a group is
    /// in it.
    static void putIn(Connection connection, List<Row> assignments) throws SQLException {
        assignments.forEach(row -> row.put("disabled_plans", ""));
        Tables.insertAll(connection, "license_assignment", assignments);
        Set<Membership> members = new LinkedHashSet<>();
        for (Row row : assignments) {
            LicenseAssignment way = PeopleRows.assignment(row);
            way.through().ifPresent(group -> members.add(new Membership(group, way.holder())));
        }
        Tables.insertAll(connection, "group_member", members.stream().map(PeopleRows::of).toList());
    }
}
