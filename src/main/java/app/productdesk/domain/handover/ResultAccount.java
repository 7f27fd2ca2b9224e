package app.productdesk.domain.handover;

import app.productdesk.domain.handover.ResultLine.Outcome;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /// The ways of holding that have ended.
    public Set<Target> gone() {
        return lines.stream()
                .filter(line -> line.outcome().isGone())
                .map(ResultLine::target)
                .collect(Collectors.toSet());
    }

    /// The people with at least one way of holding that is gone.
    public Set<PersonId> freed() {
        return lines.stream()
                .filter(line -> line.outcome().isGone())
                .map(ResultLine::person)
                .collect(Collectors.toSet());
    }
}
