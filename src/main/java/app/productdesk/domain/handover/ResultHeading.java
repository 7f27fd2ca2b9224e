package app.productdesk.domain.handover;

import app.productdesk.domain.handover.ResultProblem.Kind;
import app.productdesk.domain.removal.pasted.TableRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns of a result, where ever they stand.
final class ResultHeading {

    /// `userName` is for people to read and is not needed.
    private static final List<String> NEEDED =
            List.of("personId", "skuId", "target", "groupId", "outcome", "reason", "at");

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

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
