package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Everything the report is about, read at one time.
///
/// @param question the answer to whether it may be cancelled now; absent when there is no such
///   subscription any more
/// @param newcomers who was given a license since the removal began, by user name; not those whom
///   it gave one back
public record ReportFacts(
        RemovalRun run, Optional<CancellationQuestion> question, List<Holding> newcomers) {

    /// Reads all of it. Blocks.
    public static ReportFacts read(RemovalRun run, ReportUseCases useCases) {
        return new ReportFacts(
                run,
                useCases.cancel().ask(run.subscription()),
                useCases.holders()
                        .of(run.subscription())
                        .map(holders -> newcomers(run, holders))
                        .orElse(List.of()));
    }

    /// How many people’s licenses were handed over to be removed by hand, and are not reported yet.
    int awaited() {
        return people(run, Stage.HANDED_OVER).size();
    }

    private static List<Holding> newcomers(RemovalRun run, Holders holders) {
        Set<PersonId> givenBack = people(run, Stage.UNDONE);
        return holders.all().stream()
                .filter(one -> one.since().filter(run.startedAt()::isBefore).isPresent())
                .filter(holding -> !givenBack.contains(holding.person().id()))
                .toList();
    }

    private static Set<PersonId> people(RemovalRun run, Stage stage) {
        return run.steps().stream()
                .filter(step -> step.stage() == stage)
                .flatMap(step -> people(step).stream())
                .collect(Collectors.toSet());
    }

    private static List<PersonId> people(RemovalStep step) {
        return switch (step.target()) {
            case Target.Direct(PersonId person) -> List.of(person);
            case Target.Membership(PersonId person, _) -> List.of(person);
            case Target.GroupLicense _ ->
                    step.before().stream().map(way -> way.holder()).distinct().toList();
        };
    }
}
