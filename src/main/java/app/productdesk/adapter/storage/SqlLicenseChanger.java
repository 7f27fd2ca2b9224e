package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.database.Tables;
import app.productdesk.adapter.storage.rows.PeopleRows;
import app.productdesk.adapter.storage.rows.Seats;
import app.productdesk.adapter.storage.rows.TargetRows;
import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Answer;
import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.run.StepReason;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Takes licenses from people and gives them back in a workspace that is the truth itself: it
/// answers at once, and what it says is so.
final class SqlLicenseChanger implements LicenseChanger {

    private final Database database;
    private final InstantSource clock;

    SqlLicenseChanger(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Look look(Target target, SubscriptionId subscription) {
        return database.read(
                connection -> {
                    Optional<StepReason> gone = gone(connection, target);
                    return gone.isPresent()
                            ? new Look.SubjectGone(gone.get())
                            : new Look.Found(TargetRows.of(target, subscription).read(connection));
                });
    }

    @Override
    public Answer remove(Target target, SubscriptionId subscription) {
        return database.write(connection -> removed(connection, target, subscription));
    }

    @Override
    public Answer restore(
            Target target, SubscriptionId subscription, List<LicenseAssignment> before) {
        return database.write(connection -> restored(connection, target, subscription, before));
    }

    private static Answer removed(Connection connection, Target target, SubscriptionId subscription)
            throws SQLException {
        Optional<StepReason> gone = gone(connection, target);
        if (gone.isPresent()) {
            return new Answer.Refused(gone.get());
        }
        if (target instanceof Target.Membership(_, GroupId group)) {
            Optional<StepReason> kept = decidedElsewhere(connection, group);
            if (kept.isPresent()) {
                return new Answer.Refused(kept.get());
            }
        }
        TargetRows rows = TargetRows.of(target, subscription);
        if (rows.read(connection).isEmpty()) {
            return new Answer.Refused(StepReason.NOT_HELD);
        }
        rows.delete(connection);
        if (target instanceof Target.Membership(PersonId person, GroupId group)) {
            Tables.update(
                    connection,
                    "DELETE FROM group_member WHERE group_id = ? AND person_id = ?",
                    group.value(),
                    person.value());
        }
        return new Answer.Done();
    }

    private Answer restored(
            Connection connection,
            Target target,
            SubscriptionId subscription,
            List<LicenseAssignment> before)
            throws SQLException {
        Optional<StepReason> gone = gone(connection, target);
        if (gone.isPresent()) {
            return new Answer.Refused(gone.get());
        }
        List<LicenseAssignment> there = TargetRows.of(target, subscription).read(connection);
        List<LicenseAssignment> missing =
                before.stream().filter(way -> !there.contains(way)).toList();
        var seats = new Seats(connection, clock.instant());
        Optional<StepReason> refusal = seats.objectionTo(subscription, missing);
        if (refusal.isPresent()) {
            return new Answer.Refused(refusal.get());
        }
        Tables.insertAll(
                connection, "license_assignment", missing.stream().map(PeopleRows::of).toList());
        if (target instanceof Target.Membership(PersonId person, GroupId group)) {
            Tables.upsert(
                    connection,
                    "group_member",
                    PeopleRows.of(new Membership(group, person)),
                    List.of("group_id", "person_id"));
        }
        return new Answer.Done();
    }

    private static Optional<StepReason> gone(Connection connection, Target target)
            throws SQLException {
        return switch (target) {
            case Target.Direct(PersonId person) -> gonePerson(connection, person);
            case Target.GroupLicense(GroupId group) -> goneGroup(connection, group);
            case Target.Membership(PersonId person, GroupId group) -> {
                Optional<StepReason> gone = gonePerson(connection, person);
                yield gone.isPresent() ? gone : goneGroup(connection, group);
            }
        };
    }

    private static Optional<StepReason> gonePerson(Connection connection, PersonId person)
            throws SQLException {
        return Tables.select(
                                connection,
                                row -> row,
                                "SELECT * FROM person WHERE id = ?",
                                person.value())
                        .isEmpty()
                ? Optional.of(StepReason.PERSON_DELETED)
                : Optional.empty();
    }

    private static Optional<StepReason> goneGroup(Connection connection, GroupId group)
            throws SQLException {
        return group(connection, group).isEmpty()
                ? Optional.of(StepReason.GROUP_DELETED)
                : Optional.empty();
    }

    private static Optional<Group> group(Connection connection, GroupId group) throws SQLException {
        return Tables.select(
                        connection,
                        PeopleRows::group,
                        "SELECT * FROM people_group WHERE id = ?",
                        group.value())
                .stream()
                .findFirst();
    }

    /// Nobody is taken out of a group by hand where a rule or another directory decides.
    private static Optional<StepReason> decidedElsewhere(Connection connection, GroupId group)
            throws SQLException {
        return switch (group(connection, group).orElseThrow().kind()) {
            case STATIC -> Optional.empty();
            case DYNAMIC -> Optional.of(StepReason.DYNAMIC_GROUP);
            case SYNCHRONIZED -> Optional.of(StepReason.SYNCHRONIZED_GROUP);
        };
    }
}
