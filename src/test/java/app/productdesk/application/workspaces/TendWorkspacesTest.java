package app.productdesk.application.workspaces;

import static app.productdesk.application.workspaces.ListedWorkspaces.byHand;
import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.productdesk.application.port.store.StorageFault;
import org.junit.jupiter.api.Test;

final class TendWorkspacesTest {

    private final ListedWorkspaces workspaces =
            new ListedWorkspaces().with(byHand("Contoso"), noordwind(20));
    private final KeptBeside beside = new KeptBeside();
    private final TendWorkspaces tend = new TendWorkspaces(workspaces, beside, beside);

    @Test
    void countsWhatAWorkspaceHoldsThatIsNotOpen() {
        assertThat(tend.holdings(byHand("Contoso"))).isEqualTo(new Holdings(0, 0, 0));
    }

    @Test
    void takesKeyAndHeadAwayWithTheWorkspace() {
        tend.remove(byHand("Contoso"));

        assertThat(workspaces.list()).containsExactly(noordwind(20));
        assertThat(beside.forgotten()).containsExactly("contoso", "contoso");
    }

    @Test
    void keepsKeyAndHeadOfAWorkspaceThatStays() {
        workspaces.busy(byHand("Contoso"));

        assertThatThrownBy(() -> tend.remove(byHand("Contoso"))).isInstanceOf(StorageFault.class);
        assertThat(beside.forgotten()).isEmpty();
    }

    @Test
    void takesNoBlankName() {
        assertThatThrownBy(() -> tend.rename(byHand("Contoso"), " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(tend.rename(byHand("Contoso"), " Fabrikam ").organization())
                .isEqualTo("Fabrikam");
    }
}
