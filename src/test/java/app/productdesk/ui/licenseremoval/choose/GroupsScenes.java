package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.people.PeopleRows;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.choose.RemovalDraft.Beginning;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.DialogPane;

/// The dialog of what can be done about groups, in every state.
public final class GroupsScenes {

    private static final GroupId SALES = new GroupId("g1");

    private GroupsScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("groups", "P01", new RemovalBench(), _ -> {}),
                scene(
                        "groups-leaving",
                        "P01",
                        new RemovalBench(),
                        draft -> draft.leave(SALES, true)),
                scene(
                        "groups-everybody",
                        "P01",
                        new RemovalBench(),
                        draft -> draft.withdraw(SALES, true)),
                scene(
                        "groups-role",
                        "P01",
                        new RemovalBench().as(OperatorRole.LICENSE_ADMINISTRATOR),
                        _ -> {}),
                scene("groups-dynamic", "P03", new RemovalBench(), _ -> {}),
                scene("groups-none", "P04", new RemovalBench(), _ -> {}));
    }

    private static ScreenScene scene(
            String state, String product, RemovalBench bench, Consumer<RemovalDraft> steps) {
        return ScreenScene.dialog(
                "licenseremoval",
                state,
                variant -> pane(variant, new SubscriptionId(product), bench, steps));
    }

    private static DialogPane pane(
            Variant variant,
            SubscriptionId product,
            RemovalBench bench,
            Consumer<RemovalDraft> steps) {
        var planning = new PlanRemoval(LicensedUserRule.LICENSED_USERS_BELOW_25, bench.operator());
        var work = new ManualWork();
        var draft = new RemovalDraft(planning, work);
        var viewModel = new ChooseViewModel(draft, planning, variant.messages());
        Holders holders = bench.readHolders().of(product).orElseThrow();
        draft.begin(
                new Beginning(
                        holders,
                        planning.proposal(holders),
                        new PeopleRows(variant.messages(), _ -> "").of(holders)),
                holders.all().stream().map(one -> one.person().id()).collect(Collectors.toSet()));
        steps.accept(draft);
        work.runAll();
        return new GroupsPane(viewModel.groups(), draft, variant.messages());
    }
}
