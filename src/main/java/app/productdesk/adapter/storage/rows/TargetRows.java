package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// The rows that a target stands for.
///
/// @param condition on license_assignment, written here and nowhere else
/// @param values of its parameters
public record TargetRows(String condition, List<String> values) {

    private static final String OF_THE_SUBSCRIPTION =
            " AND sku_key = (SELECT sku_key FROM subscription WHERE id = ?)"
                    + " AND (subscription_id IS NULL OR subscription_id = ?)";

    /// The rows that the target stands for.
    public static TargetRows of(Target target, SubscriptionId subscription) {
        String id = subscription.value();
        return switch (target) {
            case Target.Direct(PersonId person) ->
                    new TargetRows(
                            "holder_id = ? AND group_id IS NULL AND state = 'ACTIVE'"
                                    + OF_THE_SUBSCRIPTION,
                            List.of(person.value(), id, id));
            case Target.Membership(PersonId person, GroupId group) ->
                    new TargetRows(
                            "holder_id = ? AND group_id = ?",
                            List.of(person.value(), group.value()));
            case Target.GroupLicense(GroupId group) ->
                    new TargetRows(
                            "group_id = ?" + OF_THE_SUBSCRIPTION, List.of(group.value(), id, id));
        };
    }

    /// The license assignments that are there now.
    public List<LicenseAssignment> read(Connection connection) throws SQLException {
        return Tables.select(
                connection,
                PeopleRows::assignment,
                "SELECT * FROM license_assignment WHERE " + condition,
                values.toArray());
    }

    /// Takes the rows away.
    public void delete(Connection connection) throws SQLException {
        Tables.update(
                connection, "DELETE FROM license_assignment WHERE " + condition, values.toArray());
    }
}
