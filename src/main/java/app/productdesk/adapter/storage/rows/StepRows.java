package app.productdesk.adapter.storage.rows;

import app.productdesk.adapter.storage.database.Row;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.domain.removal.run.StepReason;
import app.productdesk.domain.removal.run.StepState;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/// Removals and their steps as rows and back.
public final class StepRows {

    /// The columns that name a step.
    public static final List<String> KEY = List.of("run_id", "number");

    private StepRows() {}

    /// A removal as a row, without its steps.
    ///
    /// @param number comes after that of the run before
    public static Row of(RemovalRun run, long number) {
        return new Row()
                .put("id", run.id().value())
                .put("number", number)
                .put("subscription_id", run.subscription().value())
                .put("product", run.product())
                .put("by_name", run.by())
                .put("started_at", run.startedAt())
                .put("intent", run.intent());
    }

    /// The removal in a row, with its steps.
    public static RemovalRun run(Row row, List<RemovalStep> steps) throws SQLException {
        return new RemovalRun(
                new RunId(row.text("id")),
                new SubscriptionId(row.text("subscription_id")),
                row.text("product"),
                row.text("by_name"),
                row.instant("started_at"),
                row.constant("intent", Intent.class),
                steps);
    }

    /// A step as a row.
    public static Row of(RunId run, RemovalStep step) {
        Row row =
                new Row()
                        .put("run_id", run.value())
                        .put("number", step.number())
                        .put("name", step.name())
                        .put("user_name", step.userName())
                        .put("group_name", step.group())
                        .put("held_before", HeldBefore.write(step.before()))
                        .put("stage", step.stage())
                        .put("at", step.state().at())
                        .put("reason", step.state().reason().map(StepReason::name));
        return switch (step.target()) {
            case Target.Direct(PersonId person) ->
                    target(row, "DIRECT", Optional.of(person), Optional.empty());
            case Target.Membership(PersonId person, GroupId group) ->
                    target(row, "MEMBERSHIP", Optional.of(person), Optional.of(group));
            case Target.GroupLicense(GroupId group) ->
                    target(row, "GROUP_LICENSE", Optional.empty(), Optional.of(group));
        };
    }

    /// The step in a row.
    public static RemovalStep step(Row row) throws SQLException {
        List<LicenseAssignment> before = HeldBefore.read(row.text("held_before"));
        return new RemovalStep(
                row.integer("number"),
                target(row),
                row.text("name"),
                row.text("user_name"),
                row.text("group_name"),
                before,
                new StepState(
                        stage(row),
                        row.optionalInstant("at"),
                        row.optionalText("reason").map(StepReason::valueOf)));
    }

    /// How far the step in a row has come.
    public static Stage stage(Row row) throws SQLException {
        return row.constant("stage", Stage.class);
    }

    private static Row target(
            Row row, String kind, Optional<PersonId> person, Optional<GroupId> group) {
        return row.put("target", kind)
                .put("person_id", person.map(PersonId::value))
                .put("group_id", group.map(GroupId::value));
    }

    private static Target target(Row row) throws SQLException {
        return switch (row.text("target")) {
            case "DIRECT" -> new Target.Direct(new PersonId(row.text("person_id")));
            case "MEMBERSHIP" ->
                    new Target.Membership(
                            new PersonId(row.text("person_id")), new GroupId(row.text("group_id")));
            case "GROUP_LICENSE" -> new Target.GroupLicense(new GroupId(row.text("group_id")));
            default -> throw new Row.DamagedRow("no such target");
        };
    }
}
