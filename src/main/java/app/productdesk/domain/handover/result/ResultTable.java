package app.productdesk.domain.handover.result;

import app.productdesk.domain.handover.Guid;
import app.productdesk.domain.handover.result.ResultLine.Outcome;
import app.productdesk.domain.handover.result.ResultProblem.Kind;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.pasted.TableRow;
import app.productdesk.domain.removal.plan.Target;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// Reads the table that the script writes: columns in any order and of any case, others among them,
/// ids of either case.
public final class ResultTable {

    private final UUID skuId;
    private final Map<UUID, PersonId> people;
    private final Map<UUID, GroupId> groups;
    private final Map<Target, ResultLine> lines = new LinkedHashMap<>();
    private final List<ResultProblem> problems = new ArrayList<>();
    private final ToldSteps told = new ToldSteps();
    private int replaced;

    private ResultTable(UUID skuId, Map<UUID, PersonId> people, Map<UUID, GroupId> groups) {
        this.skuId = skuId;
        this.people = people;
        this.groups = groups;
    }

    /// What the rows say.
    ///
    /// @param rows with the heading first
    /// @param skuId the product it is to be about
    /// @param people everybody of the workspace
    /// @param groups all of the workspace; one that is not among them goes by its id
    public static ResultAccount read(
            List<TableRow> rows,
            UUID skuId,
            Map<UUID, PersonId> people,
            Map<UUID, GroupId> groups) {
        return new ResultTable(skuId, people, groups).read(rows);
    }

    /// An account of a table in which a quote is left open.
    public static ResultAccount openQuote(int line) {
        return ResultAccount.of(new ResultProblem(line, Kind.QUOTE_LEFT_OPEN, ""));
    }

    private ResultAccount read(List<TableRow> rows) {
        if (rows.isEmpty()) {
            return ResultAccount.of(new ResultProblem(1, Kind.NO_HEADING, ""));
        }
        var heading = new ResultHeading(rows.getFirst());
        Optional<ResultProblem> unusable = heading.problem();
        if (unusable.isPresent()) {
            return ResultAccount.of(unusable.get());
        }
        rows.stream()
                .skip(1)
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank()))
                .forEach(row -> read(row, heading));
        Set<Integer> madeUpFor = told.madeUpFor();
        problems.removeIf(problem -> madeUpFor.contains(problem.line()));
        return new ResultAccount(List.copyOf(lines.values()), problems, replaced);
    }

    private void read(TableRow row, ResultHeading heading) {
        if (row.cells().size() != heading.width()) {
            told.broken(row.line(), heading.step(row));
            problem(row, Kind.LINE_BROKEN, String.join(",", row.cells()));
            return;
        }
        String person = heading.cell(row, "personId");
        String product = heading.cell(row, "skuId");
        Optional<UUID> known = Guid.of(person);
        Optional<UUID> sku = Guid.of(product);
        if (known.isEmpty()) {
            problem(row, Kind.PERSON_ID_UNUSABLE, person);
        } else if (sku.isEmpty()) {
            problem(row, Kind.PRODUCT_ID_UNUSABLE, product);
        } else if (!sku.get().equals(skuId)) {
            problem(row, Kind.OTHER_PRODUCT, product);
        } else if (!people.containsKey(known.get())) {
            problem(row, Kind.PERSON_UNKNOWN, person);
        } else {
            read(row, heading, Optional.ofNullable(people.get(known.get())).orElseThrow());
        }
    }

    private void read(TableRow row, ResultHeading heading, PersonId person) {
        Optional<Target> target = target(row, heading, person);
        if (target.isEmpty()) {
            return;
        }
        String outcome = heading.cell(row, "outcome");
        String time = heading.cell(row, "at");
        Optional<Outcome> result = outcome(outcome);
        Optional<Instant> at = instant(time);
        if (result.isEmpty()) {
            problem(row, Kind.OUTCOME_UNKNOWN, outcome);
        } else if (at.isEmpty()) {
            told.broken(row.line(), heading.step(row));
            problem(row, Kind.TIME_UNUSABLE, time);
        } else {
            told.whole(row.line(), heading.step(row));
            String reason = heading.cell(row, "reason");
            keep(new ResultLine(row.line(), person, target.get(), result.get(), reason, at.get()));
        }
    }

    private void keep(ResultLine line) {
        ResultLine before = lines.putIfAbsent(line.target(), line);
        if (before == null) {
            return;
        }
        replaced++;
        if (line.outcome() != Outcome.DRY_RUN || before.outcome() == Outcome.DRY_RUN) {
            lines.put(line.target(), line);
        }
    }

    private Optional<Target> target(TableRow row, ResultHeading heading, PersonId person) {
        String target = heading.cell(row, "target");
        String group = heading.cell(row, "groupId");
        if (target.equals("direct")) {
            return Optional.of(new Target.Direct(person));
        }
        if (!target.equals("membership")) {
            problem(row, Kind.TARGET_UNKNOWN, target);
            return Optional.empty();
        }
        Optional<UUID> id = Guid.of(group);
        if (id.isEmpty()) {
            problem(row, Kind.GROUP_ID_UNUSABLE, group);
        }
        return id.map(
                known ->
                        new Target.Membership(
                                person, groups.getOrDefault(known, new GroupId(known.toString()))));
    }

    private void problem(TableRow row, Kind kind, String found) {
        problems.add(new ResultProblem(row.line(), kind, found));
    }

    private static Optional<Outcome> outcome(String text) {
        for (Outcome outcome : Outcome.values()) {
            if (outcome.name().equals(text)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
