package app.productdesk.ui.workspaces.menu;

import static app.productdesk.application.workspaces.ListedWorkspaces.byHand;
import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;
import static app.productdesk.application.workspaces.ListedWorkspaces.unreadable;
import static app.productdesk.application.workspaces.ListedWorkspaces.waterkant;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.document.DocumentFault;
import app.productdesk.application.workspaces.ListedWorkspaces;
import app.productdesk.ui.common.dialog.Dialogs.Question;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.workspaces.Carrying;
import app.productdesk.ui.workspaces.NotedChoices;
import app.productdesk.ui.workspaces.NotedUseCases;
import app.productdesk.ui.workspaces.tending.WorkspaceRow;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Failed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Listed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Loading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;

final class WorkspaceMenuViewModelTest {

    private final ListedWorkspaces workspaces = new ListedWorkspaces();
    private final NotedChoices actions = new NotedChoices();
    private final ManualWork work = new ManualWork();
    private final Carrying carrying = new Carrying(work);
    private final WorkspaceMenuViewModel viewModel =
            new WorkspaceMenuViewModel(
                    NotedUseCases.of(workspaces),
                    noordwind(20),
                    actions,
                    carrying.files(),
                    tools());

    @Test
    void saysWhatGoesBeforeItRemovesAWorkspaceOfOnesOwn() {
        var own = own();
        var questions = new ArrayList<Question>();

        own.remove(
                (question, yes) -> {
                    questions.add(question);
                    yes.run();
                });
        assertThat(actions.asked()).isEmpty();
        work.runAll();

        assertThat(questions)
                .singleElement()
                .extracting(Question::sentence)
                .asString()
                .startsWith("12 subscriptions, 1,000 people and 1 receipt go with it for good");
        assertThat(actions.asked()).containsExactly("remove");
    }

    @Test
    void renamesOnlyToAnotherName() {
        var own = own();
        own.rename("  ");
        own.rename("Contoso");
        own.rename(" Fabrikam ");

        assertThat(actions.asked()).containsExactly("rename to Fabrikam");
    }

    @Test
    void neitherRenamesNorRemovesASample() {
        assertThat(viewModel.isOwn()).isFalse();
        assertThat(own().isOwn()).isTrue();
    }

    @Test
    void takesTheOpenWorkspaceOutIntoTheFileThatWasChosen() {
        carrying.choose("carried.json");
        own().takeOut();
        work.runAll();

        assertThat(carrying.suggested()).containsExactly("Contoso workspace.json");
        assertThat(carrying.done()).containsExactly("took contoso out into carried.json");
        assertThat(carrying.heard())
                .containsExactly(
                        "The workspace was written to carried.json. It holds people’s names:"
                                + " keep it safe.");
        assertThat(carrying.shown()).containsExactly("Writing carried.json", "ended");
    }

    @Test
    void takesNothingOutWhenThePersonChangesTheirMind() {
        own().takeOut();

        assertThat(work.waiting()).isZero();
    }

    @Test
    void saysWhoseFileItIsAndMakesTheWorkspaceOnlyWhenAgreed() {
        carrying.choose("carried.json");
        var questions = new ArrayList<Question>();
        var agreed = new ArrayList<Runnable>();
        viewModel.bringBack(
                (question, yes) -> {
                    questions.add(question);
                    agreed.add(yes);
                });
        work.runAll();

        assertThat(questions)
                .singleElement()
                .satisfies(
                        question -> {
                            assertThat(question.title())
                                    .isEqualTo("Make a workspace for Fabrikam?");
                            assertThat(question.sentence()).contains("20 Nov 2026, 11:00 CET");
                        });
        assertThat(carrying.done()).containsExactly("looked at carried.json");
        assertThat(actions.asked()).isEmpty();

        agreed.getFirst().run();
        work.runAll();
        assertThat(carrying.done()).endsWith("looked at carried.json", "made fabrikam");
        assertThat(actions.asked()).containsExactly("switch to fabrikam");
    }

    @Test
    void stopsMakingItWhenAskedAndOpensNothing() {
        carrying.choose("carried.json");
        viewModel.bringBack((_, yes) -> yes.run());
        work.runNext();
        carrying.stop();
        work.runAll();

        assertThat(carrying.heard()).containsExactly("Stopped. No workspace was made.");
        assertThat(actions.asked()).isEmpty();
    }

    @Test
    void tellsWhyAFileCannotBeOpened() {
        carrying.choose("carried.json");
        carrying.refuse(DocumentFault.Kind.CUT_OFF);
        viewModel.bringBack((_, yes) -> yes.run());
        work.runAll();

        assertThat(carrying.heard()).containsExactly("The end of this file is missing");
        assertThat(carrying.shown()).containsExactly("Checking carried.json", "ended");
    }

    private WorkspaceMenuViewModel own() {
        return new WorkspaceMenuViewModel(
                NotedUseCases.of(workspaces),
                byHand("Contoso"),
                actions,
                carrying.files(),
                tools());
    }

    private WorkspaceTools tools() {
        return new WorkspaceTools(
                work,
                new HeardAnnouncer(),
                new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));
    }

    @Test
    void namesTheOrganizationAndItsKind() {
        assertThat(viewModel.organization()).isEqualTo("Noordwind Logistiek B.V.");
        assertThat(viewModel.kind()).isEqualTo("Sample");
    }

    @Test
    void looksForWorkspacesOnlyWhenAskedAndOnlyOnce() {
        assertThat(viewModel.stateProperty().get()).isEqualTo(new Loading());
        assertThat(work.waiting()).isZero();
        viewModel.list();
        viewModel.list();

        assertThat(work.waiting()).isEqualTo(1);
    }

    @Test
    void marksTheOneThatIsOpenAndLeavesItOpen() {
        workspaces.with(noordwind(20));
        WorkspaceRow open = list().organizations().getFirst();
        open.take().run();

        assertThat(open.current()).isTrue();
        assertThat(open.detail()).isEqualTo("Made 20 Nov 2026, 11:00 CET · open now");
        assertThat(actions.asked()).isEmpty();
    }

    @Test
    void switchesToTheNewestOfTheOtherOrganization() {
        workspaces.with(noordwind(20), waterkant(19), waterkant(17));
        WorkspaceRow other = list().organizations().getLast();
        other.take().run();

        assertThat(other.name()).isEqualTo("Stichting Waterkant");
        assertThat(actions.asked()).containsExactly("switch to " + waterkant(19).id());
    }

    @Test
    void makesAWorkspaceOfAnOrganizationThatHasNone() {
        workspaces.with(noordwind(20));
        list().organizations().getLast().take().run();

        assertThat(actions.asked()).containsExactly("fresh WATERKANT");
    }

    @Test
    void opensAnOlderWorkspace() {
        workspaces.with(noordwind(20), noordwind(18));
        list().older().getFirst().take().run();

        assertThat(actions.asked()).containsExactly("switch to " + noordwind(18).id());
    }

    @Test
    void listsAFileThatCannotBeReadByItsNameAndOpensItAllTheSame() {
        workspaces.with(noordwind(20), unreadable());
        WorkspaceRow row = list().older().getFirst();
        row.take().run();

        assertThat(row.name()).isEqualTo("noordwind-20261101");
        assertThat(row.detail()).isEqualTo("The file cannot be read");
        assertThat(actions.asked()).containsExactly("switch to noordwind-20261101");
    }

    @Test
    void saysWhatIsKeptBeforeItResets() {
        assertThat(viewModel.canReset()).isTrue();
        assertThat(viewModel.resetQuestion().sentence())
                .contains("Noordwind Logistiek B.V.", "20 Nov 2026, 11:00 CET", "is kept");
        viewModel.reset();

        assertThat(actions.asked()).containsExactly("reset");
    }

    @Test
    void saysWhyTheyCannotBeListedAndListsThemOnceTheyCan() {
        workspaces.with(noordwind(20)).broken(true);
        viewModel.list();
        work.runAll();
        assertThat(viewModel.stateProperty().get()).isInstanceOf(Failed.class);
        workspaces.broken(false);

        assertThat(list().organizations()).hasSize(2);
    }

    private Listed list() {
        viewModel.list();
        work.runAll();
        return (Listed) viewModel.stateProperty().get();
    }
}
