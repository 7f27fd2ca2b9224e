package app.productdesk.domain.handover.result;

import app.productdesk.domain.handover.result.ResultProblem.Kind;
import app.productdesk.domain.removal.pasted.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a result, where ever they stand.
final class ResultHeading {

    /// `userName` is for people to read and is not needed.
    private static final List<String> NEEDED =
            List.of("personId", "skuId", "target", "groupId", "outcome", "reason", "at");

    /// What tells one step from another within a product.
    private static final List<String> STEP = List.of("personId", "target", "groupId");

    private final TableRow row;
    private final List<String> names;

    ResultHeading(TableRow row) {
        this.row = row;
        this.names = row.cells().stream().map(ResultHeading::plain).toList();
    }

    /// What is wrong with it; empty when it names every column that is needed.
    Optional<ResultProblem> problem() {
        List<String> missing =
                NEEDED.stream().filter(name -> !names.contains(plain(name))).toList();
        if (missing.size() == NEEDED.size()) {
            return Optional.of(
                    new ResultProblem(row.line(), Kind.NO_HEADING, row.cells().getFirst()));
        }
        return missing.stream()
                .findFirst()
                .map(name -> new ResultProblem(row.line(), Kind.COLUMN_MISSING, name));
    }

    int width() {
        return names.size();
    }

    /// The cell of that row in a column that is needed.
    String cell(TableRow line, String name) {
        return line.cells().get(names.indexOf(plain(name))).strip();
    }

    /// Which step that row tells of, for comparing alone; as much of it as there is where the row
    /// broke off.
    String step(TableRow line) {
        var step = new StringBuilder();
        for (String name : STEP) {
            int column = names.indexOf(plain(name));
            int last = line.cells().size() - 1;
            if (column <= last) {
                step.append(plain(line.cells().get(column)));
            }
            if (column >= last) {
                break;
            }
            step.append(',');
        }
        return step.toString();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
