package app.productdesk.ui.licenses;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.licenses.tables.LicenseLine;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LicensesViewModelTest {

    private static final SubscriptionId P01 = new SubscriptionId("P01");

    private final LicensesStand stand =
            new LicensesStand(new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "caféplanner",
                "CAFEPLANNER",
                "CAFÉPLANNER",
                "cafe\u0301planner",
                "  cafe\u00a0 p01 ",
                "áctive planner"
            })
    void findsWithoutRegardToCapitalsAccentsAndSpaces(String words) {
        LicensesViewModel viewModel = list();
        viewModel.search(words);

        assertThat(shown(viewModel)).extracting(LicenseLine::id).containsExactly("P01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void showsAllWhereNothingIsLookedFor(String words) {
        LicensesViewModel viewModel = list();
        List<LicenseLine> all = shown(viewModel);
        viewModel.search(words);

        assertThat(shown(viewModel)).isEqualTo(all).hasSizeGreaterThan(1);
    }

    private LicensesViewModel list() {
        var viewModel =
                new LicensesViewModel(
                        new ListLicenses(
                                new RemovalBench(content()).workspace().catalog(),
                                LicensedUserRule.LICENSED_USERS_BELOW_25,
                                () -> Given.T),
                        stand.tools(),
                        stand);
        viewModel.refresh();
        stand.work.runAll();
        return viewModel;
    }

    private static List<LicenseLine> shown(LicensesViewModel viewModel) {
        return ((LicensesState.Listed) viewModel.stateProperty().get()).lines();
    }

    /// The sample, where one product has an accent.
    private static WorkspaceContent content() {
        WorkspaceContent plain = SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
        return new WorkspaceContent(
                plain.organization(),
                plain.accounts(),
                plain.subscriptions().stream().map(LicensesViewModelTest::accented).toList(),
                plain.charges(),
                plain.people(),
                plain.groups(),
                plain.memberships(),
                plain.assignments());
    }

    private static Subscription accented(Subscription one) {
        Sku sku = one.sku();
        return one.id().equals(P01)
                ? one.withSku(new Sku(sku.key(), "Caféplanner", sku.partNumber(), sku.id()))
                : one;
    }
}
