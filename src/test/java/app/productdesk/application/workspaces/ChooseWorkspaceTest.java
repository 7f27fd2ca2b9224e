package app.productdesk.application.workspaces;

import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;
import static app.productdesk.application.workspaces.ListedWorkspaces.unreadable;
import static app.productdesk.application.workspaces.ListedWorkspaces.waterkant;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.workspaces.ChooseWorkspace.Choice;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ChooseWorkspaceTest {

    private final ListedWorkspaces workspaces = new ListedWorkspaces();
    private final ChooseWorkspace choose = new ChooseWorkspace(workspaces);

    @Test
    void offersTheNewestOfEachOrganizationAndThenTheRest() {
        workspaces.with(noordwind(20), waterkant(19), noordwind(18), waterkant(17), unreadable());

        assertThat(choose.list())
                .isEqualTo(
                        new Choice(
                                Map.of(
                                        SampleOrganization.NOORDWIND, noordwind(20),
                                        SampleOrganization.WATERKANT, waterkant(19)),
                                List.of(noordwind(18), waterkant(17), unreadable())));
    }

    @Test
    void listsTheNewestOfEachBeforeAllOthers() {
        workspaces.with(noordwind(20), noordwind(18), waterkant(17));

        assertThat(choose.list().all())
                .containsExactly(noordwind(20), waterkant(17), noordwind(18));
    }

    @Test
    void doesNotTakeAFileThatCannotBeReadForTheNewest() {
        workspaces.with(unreadable());

        assertThat(choose.list().newest()).isEmpty();
        assertThat(choose.list().others()).containsExactly(unreadable());
    }

    @Test
    void tellsWhichSampleAFileIsOfThatCannotBeRead() {
        assertThat(ChooseWorkspace.sampleOf(unreadable())).contains(SampleOrganization.NOORDWIND);
    }

    @Test
    void takesNoWorkspaceOfAnotherKindForASample() {
        var own =
                new WorkspaceInfo(
                        "noordwind-own",
                        "Noordwind",
                        WorkspaceKind.BY_HAND,
                        ListedWorkspaces.NOW,
                        Path.of("own.productdesk"));

        assertThat(ChooseWorkspace.sampleOf(own)).isEmpty();
    }
}
