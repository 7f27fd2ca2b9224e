package app.productdesk.ui.licenseremoval.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.handover.ByHandSample;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.handover.result.ResultProblem;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Next;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Saving;
import app.productdesk.ui.licenseremoval.byhand.ByHandState.Told;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ByHandViewModelTest {

    private static final Path SOMEWHERE = Path.of("Documents");

    private final ByHandStand stand = stand(ByHandSample.content());

    @Test
    void savesWhatIsNeededIntoAFolderOfItsOwn() {
        ByHandViewModel viewModel = viewModel(stand);
        stand.choice.then(SOMEWHERE);

        viewModel.save();
        stand.work.runAll();
        viewModel.showFolder();

        Path folder = stand.bench.folders.keySet().iterator().next();
        assertThat(folder.getParent()).isEqualTo(SOMEWHERE);
        assertThat(folder.getFileName().toString())
                .startsWith("Remove-licenses-Microsoft-365-Business-Standard")
                .matches("[\\p{L}\\p{N}-]+");
        assertThat(viewModel.stateProperty().get().saving())
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved -> assertThat(saved.digest().orElseThrow()).hasSize(64));
        assertThat(stand.opened).containsExactly(folder.toString());
        assertThat(stand.recorded).isEmpty();
    }

    @Test
    void saysWhyThereIsNoScriptForAPersonWithoutAnIdOfMicrosoft() {
        ByHandStand sample = stand(SampleContents.of(SampleOrganization.NOORDWIND, Given.T));
        ByHandViewModel viewModel = viewModel(sample);
        sample.choice.then(SOMEWHERE);

        viewModel.save();
        sample.work.runAll();

        assertThat(viewModel.stateProperty().get().saving())
                .isInstanceOfSatisfying(
                        Saving.Saved.class,
                        saved ->
                                assertThat(saved.withoutScript())
                                        .hasSize(7)
                                        .first()
                                        .asString()
                                        .contains("anouk.dewit@noordwind.example", "u001"));
        assertThat(sample.bench.folders.values().iterator().next())
                .containsOnlyKeys("people.csv", "checklist.pdf");
    }

    @Test
    void recordsOnlyWhatTheScriptSaysIsGone() {
        stand.bench.scriptSays(
                stand.plan, "DONE", "DONE", "ALREADY_GONE", "REFUSED", "FAILED", "DRY_RUN", "DONE");
        ByHandViewModel viewModel = viewModel(stand);
        stand.choice.then(ByHandBench.RESULT);

        viewModel.readResult();
        stand.work.runAll();

        Told.Account account = (Told.Account) viewModel.stateProperty().get().told();
        assertThat(account.problems()).isEmpty();
        assertThat(account.lines())
                .containsExactly(
                        "3 were removed.",
                        "1 was gone already.",
                        "1 was refused by Microsoft: the reason stands in the file.",
                        "1 failed: run the script again, it goes on where it was.",
                        "1 was only tried out: run the script with -Apply.");
        assertThat(account.record()).isEqualTo("Record 4 removals");
        assertThat(stand.recorded).as("nobody has agreed yet").isEmpty();

        viewModel.record();

        assertThat(stand.recorded)
                .singleElement()
                .extracting(RemovalPlan::freed)
                .satisfies(
                        freed ->
                                assertThat(freed)
                                        .hasSize(4)
                                        .isSubsetOf(stand.plan.choice().people()));
    }

    @Test
    void keepsWhoIsStillLicensedInAWayThatTheWorkspaceDoesNotKnow() {
        stand.bench.scriptSays(
                stand.plan,
                "DONE",
                "DONE",
                "ALREADY_GONE,still licensed through group g9 which is not in the plan",
                "DONE,still licensed through group g9 which is not in the plan",
                "DONE",
                "DONE",
                "DONE");
        ByHandViewModel viewModel = viewModel(stand);
        stand.choice.then(ByHandBench.RESULT);

        viewModel.readResult();
        stand.work.runAll();

        Told.Account account = (Told.Account) viewModel.stateProperty().get().told();
        assertThat(account.lines())
                .containsExactly(
                        "6 were removed.",
                        "1 was gone already.",
                        "2 people still hold it another way: bring in newer files before you"
                                + " cancel.");
        assertThat(account.record()).isEqualTo("Record 5 removals");
        assertThat(account.carriedOut().after().licensedUsers())
                .isEqualTo(stand.plan.after().licensedUsers() + 2);
    }

    @Test
    void doesNotSayThatItKnowsAllWhereSomebodyIsStillLicensed() {
        stand.bench.scriptSays(stand.plan, "DONE,still licensed directly which is not in the plan");
        ByHandViewModel viewModel = viewModel(stand);
        stand.choice.then(ByHandBench.RESULT);

        viewModel.readResult();
        stand.work.runAll();

        Told.Account account = (Told.Account) viewModel.stateProperty().get().told();
        assertThat(account.lines())
                .containsExactly(
                        "7 were removed.",
                        "7 people still hold it another way: bring in newer files before you"
                                + " cancel.");
        assertThat(account.record()).isEmpty();
    }

    @Test
    void leadsFromTheFolderToTheResultAndToRecordingIt() {
        stand.bench.scriptSays(stand.plan, "DONE");
        ByHandViewModel viewModel = viewModel(stand);
        assertThat(viewModel.stateProperty().get().next()).isEqualTo(Next.SAVE);

        stand.choice.then(SOMEWHERE);
        viewModel.save();
        stand.work.runAll();
        assertThat(viewModel.stateProperty().get())
                .returns(Next.READ_RESULT, ByHandState::next)
                .returns(true, ByHandState::scripted);

        stand.choice.then(ByHandBench.RESULT);
        viewModel.readResult();
        stand.work.runAll();
        assertThat(viewModel.stateProperty().get().next()).isEqualTo(Next.RECORD);
    }

    @Test
    void leadsToSayingThatItIsDoneWhereThereIsNoScript() {
        ByHandStand sample = stand(SampleContents.of(SampleOrganization.NOORDWIND, Given.T));
        ByHandViewModel viewModel = viewModel(sample);
        assertThat(viewModel.stateProperty().get().scripted()).isTrue();
        sample.choice.then(SOMEWHERE);

        viewModel.save();
        sample.work.runAll();

        assertThat(viewModel.stateProperty().get())
                .returns(Next.SAY_ALL, ByHandState::next)
                .returns(false, ByHandState::scripted);
    }

    @Test
    void asksForTheResultAtOnceWhereNothingIsToBeCarriedOut() {
        var task = new ByHandTask.Tell(stand.plan.holders().subscription().id(), Optional.empty());
        var viewModel = new ByHandViewModel(task, stand.bench.useCases(), stand.tools(), stand);

        assertThat(viewModel.stateProperty().get().next()).isEqualTo(Next.READ_RESULT);
    }

    @Test
    void offersNothingToRecordWhereTheScriptDidNothing() {
        stand.bench.scriptSays(stand.plan, "DRY_RUN");
        ByHandViewModel viewModel = viewModel(stand);
        stand.choice.then(ByHandBench.RESULT);

        viewModel.readResult();
        stand.work.runAll();
        viewModel.record();

        assertThat(stand.recorded).isEmpty();
    }

    @Test
    void asksBeforeItTakesSomebodysWordForAllOfIt() {
        viewModel(stand).allDone();

        assertThat(stand.asked).singleElement().extracting("sentence").asString().contains("7");
        assertThat(stand.recorded).containsExactly(stand.plan);
    }

    @Test
    void takesSomebodysWordForAllThatIsAwaited() {
        RemovalRun run = stand.bench.removal.handedOver(7).run();
        var viewModel =
                new ByHandViewModel(
                        new ByHandTask.Tell(run.subscription(), Optional.of(run)),
                        stand.bench.useCases(),
                        stand.tools(),
                        stand);
        assertThat(viewModel.stateProperty().get().sentence()).startsWith("7 licenses handed over");

        viewModel.allDone();

        assertThat(stand.asked).singleElement().extracting("sentence").asString().contains("7");
        assertThat(stand.recordedAll).containsExactly(run);
    }

    @Test
    void savesEveryLineThatIsNotUsed() {
        String line = "not-an-id,ann@x.nl," + sku() + ",direct,,DONE,,2026-11-23T11:30:00Z\r\n";
        stand.bench.file(
                "personId,userName,skuId,target,groupId,outcome,reason,at\r\n" + line.repeat(7));
        ByHandViewModel viewModel = viewModel(stand);
        stand.choice.then(ByHandBench.RESULT);
        viewModel.readResult();
        stand.work.runAll();
        stand.choice.then(Path.of("list.csv"));

        viewModel.saveUnused();
        stand.work.runAll();

        assertThat(stand.choice.suggestedNames()).containsExactly("Lines not used.xlsx");
        assertThat(stand.tables.lastLines())
                .hasSize(8)
                .startsWith(List.of("File", "Line", "What is wrong", "How to mend it"))
                .endsWith(
                        List.of(
                                "result.csv",
                                "8",
                                "Line 8: “not-an-id” is no id of a person; the line is not used.",
                                ""));
    }

    private String sku() {
        return stand.plan.holders().subscription().sku().id().orElseThrow().toString();
    }

    @Test
    void tellsOfAFileThatIsNotThere() {
        ByHandViewModel viewModel = viewModel(stand);
        stand.choice.then(Path.of("missing.csv"));

        viewModel.readResult();
        stand.work.runAll();

        assertThat(stand.faults).hasSize(1);
        assertThat(viewModel.stateProperty().get().told()).isEqualTo(new Told.Nothing());
    }

    @ParameterizedTest
    @EnumSource
    void saysInWordsWhatIsWrongWithALine(ResultProblem.Kind kind) {
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("nl"))) {
            var account =
                    new app.productdesk.domain.handover.result.ResultAccount(
                            List.of(), List.of(new ResultProblem(3, kind, "found")), 0);
            assertThat(
                            new ResultWriter(messages(language))
                                    .account("result.csv", account, stand.plan)
                                    .problems())
                    .singleElement()
                    .asString()
                    .isNotBlank()
                    .doesNotContain("{");
        }
    }

    private static ByHandViewModel viewModel(ByHandStand stand) {
        return new ByHandViewModel(
                new ByHandTask.CarryOut(stand.plan), stand.bench.useCases(), stand.tools(), stand);
    }

    private static ByHandStand stand(WorkspaceContent content) {
        return new ByHandStand(content, messages(Locale.ENGLISH));
    }

    private static Messages messages(Locale language) {
        return new Messages(language, ZoneId.of("Europe/Amsterdam"));
    }
}
