package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.sql.SQLException;
import java.util.List;

/// People, groups and license assignments as rows and back.
public final class PeopleRows {

    private PeopleRows() {}

    /// A person as a row.
    public static Row of(Person person) {
        return new Row()
                .put("id", person.id().value())
                .put("display_name", person.displayName())
                .put("user_name", person.userName())
                .put("department", person.department())
                .put("kind", person.kind())
                .put("sign_in_blocked", person.signInBlocked())
                .put("last_sign_in", person.lastSignIn());
    }

    /// The person in a row.
    public static Person person(Row row) throws SQLException {
        return new Person(
                new PersonId(row.text("id")),
                row.text("display_name"),
                row.text("user_name"),
                row.text("department"),
                row.constant("kind", Person.Kind.class),
                row.flag("sign_in_blocked"),
                row.optionalInstant("last_sign_in"));
    }

    /// A group as a row.
    public static Row of(Group group) {
        return new Row()
                .put("id", group.id().value())
                .put("name", group.name())
                .put("kind", group.kind())
                .put("gives", group.gives());
    }

    /// The group in a row.
    public static Group group(Row row) throws SQLException {
        return new Group(
                new GroupId(row.text("id")),
                row.text("name"),
                row.constant("kind", Group.Kind.class),
                row.text("gives"));
    }

    /// A license assignment as a row.
    public static Row of(LicenseAssignment assignment) {
        return new Row()
                .put("holder_id", assignment.holder().value())
                .put("sku_key", assignment.skuKey())
                .put("subscription_id", assignment.subscription().map(SubscriptionId::value))
                .put("group_id", assignment.through().map(GroupId::value))
                .put("state", assignment.state())
                .put("since", assignment.since())
                .put("disabled_plans", String.join(" ", assignment.disabledPlans()));
    }

    /// The license assignment in a row.
    public static LicenseAssignment assignment(Row row) throws SQLException {
        return new LicenseAssignment(
                new PersonId(row.text("holder_id")),
                row.text("sku_key"),
                row.optionalText("subscription_id").map(SubscriptionId::new),
                row.optionalText("group_id").map(GroupId::new),
                row.constant("state", LicenseAssignment.State.class),
                row.instant("since"),
                words(row.text("disabled_plans")));
    }

    /// A membership as a row.
    public static Row of(Membership membership) {
        return new Row()
                .put("group_id", membership.group().value())
                .put("person_id", membership.person().value());
    }

    /// The membership in a row.
    public static Membership membership(Row row) throws SQLException {
        return new Membership(
                new GroupId(row.text("group_id")), new PersonId(row.text("person_id")));
    }

    private static List<String> words(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(" ", -1));
    }
}
