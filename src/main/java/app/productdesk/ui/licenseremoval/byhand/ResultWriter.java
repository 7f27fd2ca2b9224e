package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.domain.handover.result.ResultAccount;
import app.productdesk.domain.handover.result.ResultLine.Outcome;
import app.productdesk.domain.handover.result.ResultProblem;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.tables.UnusedTable;
import app.productdesk.ui.common.tables.UnusedTable.Place;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Writes what a result file says.
final class ResultWriter {

    private static final int LONGEST = 60;

    private final Messages messages;

    ResultWriter(Messages messages) {
        this.messages = messages;
    }

    /// @param carriedOut what the workspace does not know yet
    Told.Account account(String file, ResultAccount account, RemovalPlan carriedOut) {
        int steps = carriedOut.steps().size();
        return new Told.Account(
                file,
                lines(account, carriedOut),
                account.problems().stream().map(this::problem).toList(),
                account.problems(),
                steps == 0 ? "" : messages.counted("licenseRemoval.byHand.record", steps),
                carriedOut);
    }

    private List<String> lines(ResultAccount account, RemovalPlan carriedOut) {
        Holders holders = carriedOut.holders();
        int held = account.heldOtherwise(holders).size();
        List<String> lines =
                new ArrayList<>(
                        Stream.of(Outcome.values())
                                .filter(outcome -> account.count(outcome) > 0)
                                .map(outcome -> line(outcome, account.count(outcome)))
                                .toList());
        if (account.replaced() > 0) {
            lines.add(messages.counted("licenseRemoval.byHand.replaced", account.replaced()));
        }
        if (held > 0) {
            lines.add(messages.counted("licenseRemoval.byHand.heldOtherwise", held));
        }
        if (account.lines().isEmpty() && account.problems().isEmpty()) {
            lines.add(messages.text("licenseRemoval.byHand.nothingIn"));
        } else if (carriedOut.steps().isEmpty() && !account.gone(holders).isEmpty()) {
            lines.add(messages.text("licenseRemoval.byHand.known"));
        }
        return lines;
    }

    private String line(Outcome outcome, long count) {
        return messages.counted("licenseRemoval.byHand.outcome." + Keys.of(outcome), count);
    }

    private String problem(ResultProblem problem) {
        return messages.text(
                key(problem), messages.number(problem.line()), shortened(problem.found()));
    }

    private static String key(ResultProblem problem) {
        return "licenseRemoval.byHand.problem." + Keys.of(problem.kind());
    }

    /// All that can’t be used, as a table.
    TableDocument unused(Told.Account account) {
        var table = new UnusedTable(messages);
        for (ResultProblem problem : account.unused()) {
            table.add(
                    new Place(account.file(), Optional.of((long) problem.line()), Optional.empty()),
                    key(problem),
                    messages.number(problem.line()),
                    problem.found());
        }
        return table.titled(messages.text("licenseRemoval.byHand.unused.title"));
    }

    /// What came from outside, as far as it fits into a sentence.
    static String shortened(String found) {
        return found.codePointCount(0, found.length()) <= LONGEST
                ? found
                : found.substring(0, found.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
