package app.productdesk.ui.workspaces;

import static app.productdesk.application.workspaces.ListedWorkspaces.byHand;
import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;
import static app.productdesk.application.workspaces.ListedWorkspaces.unreadable;
import static app.productdesk.application.workspaces.ListedWorkspaces.waterkant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.ListedWorkspaces;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.workspaces.tending.WorkspaceRow;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Failed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Listed;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WorkspacesViewModelTest {

    private final ListedWorkspaces workspaces =
            new ListedWorkspaces()
                    .with(
                            byHand("Contoso"),
                            byHand("Fabrikam"),
                            noordwind(20),
                            waterkant(19),
                            noordwind(18),
                            unreadable());
    private final NotedChoices actions = new NotedChoices();
    private final ManualWork work = new ManualWork();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final List<Question> questions = new ArrayList<>();
    private final WorkspacesViewModel viewModel = over(byHand("Contoso"));

    @Test
    void saysWhatCanBeDoneWithEach() {
        assertThat(rows())
                .extracting(
                        WorkspaceRow::name, WorkspaceRow::canBeRenamed, WorkspaceRow::canBeRemoved)
                .containsExactly(
                        tuple("Contoso", true, true),
                        tuple("Fabrikam", true, true),
                        tuple("Noordwind Logistiek B.V.", false, true),
                        tuple("Stichting Waterkant", false, true),
                        tuple("Noordwind Logistiek B.V.", false, true),
                        tuple("noordwind-20261101", false, false));
    }

    @Test
    void keepsTheSampleThatIsOpen() {
        var here = over(noordwind(20));
        here.refresh();
        work.runAll();

        assertThat(listed(here).organizations())
                .extracting(WorkspaceRow::canBeRemoved)
                .containsExactly(false, true);
    }

    @Test
    void saysHowChangesAreCarriedOutWhereThatIsKnown() {
        assertThat(rows())
                .extracting(row -> viewModel.kind(row).orElse("unknown"))
                .containsExactly("By hand", "By hand", "Sample", "Sample", "Sample", "unknown");
    }

    @Test
    void removesAnotherOnlyWhenConfirmedAndListsAnew() {
        WorkspaceRow fabrikam = row("Fabrikam");
        viewModel.remove(fabrikam, (question, _) -> questions.add(question));
        work.runAll();
        assertThat(questions)
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.title())
                                    .isEqualTo("Remove the workspace Fabrikam?");
                            assertThat(question.sentence()).startsWith("0 subscriptions");
                        });
        assertThat(workspaces.list()).contains(byHand("Fabrikam"));

        viewModel.remove(fabrikam, (_, yes) -> yes.run());
        work.runAll();
        assertThat(workspaces.list()).doesNotContain(byHand("Fabrikam"));
        assertThat(listed(viewModel).own())
                .extracting(WorkspaceRow::name)
                .containsExactly("Contoso");
        assertThat(announcer.heard()).containsExactly("The workspace Fabrikam was removed.");
        assertThat(actions.asked()).isEmpty();
    }

    @Test
    void leavesTheOpenOneBeforeItIsRemoved() {
        viewModel.remove(
                row("Contoso"),
                (question, yes) -> {
                    questions.add(question);
                    yes.run();
                });
        work.runAll();

        assertThat(questions.getFirst().sentence()).startsWith("12 subscriptions");
        assertThat(actions.asked()).containsExactly("remove");
    }

    @Test
    void tellsWhyAWorkspaceInUseElsewhereStays() {
        workspaces.busy(byHand("Fabrikam"));
        viewModel.remove(row("Fabrikam"), (_, yes) -> yes.run());
        work.runAll();

        assertThat(announcer.heard()).hasSize(1);
        assertThat(workspaces.list()).contains(byHand("Fabrikam"));
    }

    @Test
    void renamesAnotherWithoutOpeningIt() {
        viewModel.rename(row("Fabrikam"), " Fabrikam Europe ");
        work.runAll();

        assertThat(listed(viewModel).own())
                .extracting(WorkspaceRow::name)
                .containsExactly("Contoso", "Fabrikam Europe");
        assertThat(actions.asked()).isEmpty();
    }

    @Test
    void renamesTheOpenOneByOpeningItAnew() {
        viewModel.rename(row("Contoso"), "Contoso Europe");
        viewModel.rename(row("Contoso"), "  ");
        viewModel.rename(row("Contoso"), "Contoso");
        work.runAll();

        assertThat(actions.asked()).containsExactly("rename to Contoso Europe");
    }

    @Test
    void listsAgainAfterItFailed() {
        workspaces.broken(true);
        viewModel.refresh();
        work.runAll();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);

        workspaces.broken(false);
        assertThat(rows()).hasSize(6);
    }

    private WorkspaceRow row(String name) {
        return rows().stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
    }

    private List<WorkspaceRow> rows() {
        viewModel.refresh();
        work.runAll();
        Listed listed = listed(viewModel);
        return Stream.of(listed.own(), listed.organizations(), listed.older())
                .flatMap(List::stream)
                .toList();
    }

    private static Listed listed(WorkspacesViewModel of) {
        return (Listed) of.stateProperty().get();
    }

    private WorkspacesViewModel over(WorkspaceInfo current) {
        return new WorkspacesViewModel(
                NotedUseCases.of(workspaces),
                current,
                actions,
                new Carrying(work).files(),
                new WorkspaceTools(
                        work,
                        announcer,
                        new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"))));
    }
}
