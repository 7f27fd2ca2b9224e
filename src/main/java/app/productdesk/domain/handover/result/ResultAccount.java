package app.productdesk.domain.handover.result;

import app.productdesk.domain.handover.result.ResultLine.Outcome;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a result says, line by line.
///
/// @param lines the last word on each way of holding, in the order in which they first came up; a
///   dry run is no word on what was done
/// @param problems lines that can’t be used, in the order of the file
/// @param replaced how many usable lines were overtaken by another one
public record ResultAccount(List<ResultLine> lines, List<ResultProblem> problems, int replaced) {

    public ResultAccount {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /// An account of a file of which nothing can be used.
    static ResultAccount of(ResultProblem problem) {
        return new ResultAccount(List.of(), List.of(problem), 0);
    }

    /// How many ways of holding came to that.
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /// The people who hold the product in a way of which the workspace knows nothing: every way
    /// that it knows of has ended, and still they are licensed.
    public Set<PersonId> heldOtherwise(Holders holders) {
        Set<Target> ended = ended().map(ResultLine::target).collect(Collectors.toSet());
        return ended().filter(ResultLine::stillLicensed)
                .map(ResultLine::person)
                .filter(person -> holders.ways(person).map(Target::of).allMatch(ended::contains))
                .collect(Collectors.toSet());
    }

    /// The ways of holding that have ended, but for those of [#heldOtherwise]: those people would
    /// drop out of the count. Newer files tell how they hold it.
    public Set<Target> gone(Holders holders) {
        Set<PersonId> held = heldOtherwise(holders);
        return ended().filter(line -> !held.contains(line.person()))
                .map(ResultLine::target)
                .collect(Collectors.toSet());
    }

    private Stream<ResultLine> ended() {
        return lines.stream().filter(line -> line.outcome().isGone());
    }
}
