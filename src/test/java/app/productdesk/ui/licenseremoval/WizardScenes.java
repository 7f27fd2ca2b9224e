package app.productdesk.ui.licenseremoval;

import static app.productdesk.domain.cancellation.rule.LicensedUserRule.LICENSED_USERS_BELOW_25;
import static app.productdesk.domain.cancellation.rule.LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25;

import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Parent;

/// The steps of the guided removal before anything is done: choosing people, and looking it over.
public final class WizardScenes {

    private static final SubscriptionId P01 = RemovalBench.P01;
    private static final SubscriptionId P03 = new SubscriptionId("P03");
    private static final GroupId SALES = new GroupId("g1");

    private WizardScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("choose-loading", WizardScenes::loading),
                scene("choose-failed", variant -> over(new BrokenCatalog(), variant)),
                scene("choose-nobody-there", WizardScenes::nobodyThere),
                scene("choose-gone", WizardScenes::gone),
                scene("choose-unnamed", WizardScenes::unnamed),
                scene("choose-nobody-named", WizardScenes::nobodyNamed),
                scene("choose-proposal", variant -> stand(variant).begin(P01, Set.of())),
                wide("choose-proposal-wide", variant -> stand(variant).begin(P01, Set.of())),
                scene("choose-nobody", WizardScenes::nobody),
                scene("choose-too-few", variant -> choosing(variant, Holding::direct, 3)),
                scene("choose-enough", variant -> choosing(variant, WizardScenes::alone, 9)),
                scene("choose-both-ways", variant -> choosing(variant, WizardScenes::both, 9)),
                scene("choose-groups", variant -> choosing(variant, _ -> true, 31)),
                scene("choose-dynamic", variant -> members(variant, P03)),
                scene("choose-group-role", WizardScenes::groupRole),
                scene("choose-role-missing", WizardScenes::billing),
                scene("choose-purchased-rule", WizardScenes::purchasedRule),
                scene("choose-filtered-to-nothing", WizardScenes::filtered),
                scene("review-proposal", variant -> stand(variant).begin(P01, Set.of()).next()),
                wide("review-proposal-wide", WizardScenes::everything),
                scene("review-obstacles", variant -> choosing(variant, _ -> true, 31).next()),
                scene("review-dynamic", WizardScenes::dynamic),
                scene("review-memberships", WizardScenes::everything),
                scene("review-group-license", WizardScenes::withdrawn),
                scene("review-tried-out", WizardScenes::triedOut),
                wide("review-tried-out-wide", WizardScenes::triedOut),
                scene("review-role-missing", variant -> billing(variant).next()));
    }

    private static WizardStand stand(Variant variant) {
        return new WizardStand(new RemovalBench(), LICENSED_USERS_BELOW_25, variant);
    }

    private static WizardStand loading(Variant variant) {
        WizardStand stand = stand(variant);
        stand.wizard.begin(P01, Set.of());
        return stand;
    }

    private static WizardStand over(ProductCatalog catalog, Variant variant) {
        return new WizardStand(new RemovalBench(), catalog, LICENSED_USERS_BELOW_25, variant)
                .begin(P01, Set.of());
    }

    private static WizardStand nobodyThere(Variant variant) {
        return over(new EmptyCatalog(new RemovalBench().workspace().catalog()), variant);
    }

    private static WizardStand unnamed(Variant variant) {
        return over(someUnnamed(), variant);
    }

    private static WizardStand nobodyNamed(Variant variant) {
        return over(new EmptyCatalog(someUnnamed()), variant);
    }

    private static ProductCatalog someUnnamed() {
        return new UnnamedCatalog(new RemovalBench().workspace().catalog(), 6, Set.of());
    }

    private static WizardStand gone(Variant variant) {
        return stand(variant).begin(new SubscriptionId("gone"), Set.of());
    }

    private static WizardStand choosing(Variant variant, Predicate<Holding> who, int most) {
        return stand(variant).beginWith(P01, who, most);
    }

    private static WizardStand nobody(Variant variant) {
        WizardStand stand = stand(variant).begin(P01, Set.of());
        stand.wizard.viewModel().draft().people().clearSelection();
        stand.work.runAll();
        return stand;
    }

    private static WizardStand filtered(Variant variant) {
        WizardStand stand = stand(variant).begin(P01, Set.of());
        stand.wizard.viewModel().draft().people().search("zzz");
        stand.work.runAll();
        return stand;
    }

    private static WizardStand members(Variant variant, SubscriptionId product) {
        return stand(variant).beginWith(product, one -> !one.groups().isEmpty(), 3);
    }

    private static WizardStand groupRole(Variant variant) {
        var bench = new RemovalBench().as(OperatorRole.LICENSE_ADMINISTRATOR);
        return new WizardStand(bench, LICENSED_USERS_BELOW_25, variant)
                .beginWith(P01, _ -> true, 31);
    }

    private static WizardStand billing(Variant variant) {
        var bench = new RemovalBench().as(OperatorRole.BILLING_ADMINISTRATOR);
        return new WizardStand(bench, LICENSED_USERS_BELOW_25, variant).begin(P01, Set.of());
    }

    private static WizardStand purchasedRule(Variant variant) {
        return new WizardStand(new RemovalBench(), PURCHASED_LICENSES_AT_MOST_25, variant)
                .begin(P01, Set.of());
    }

    private static WizardStand everything(Variant variant) {
        WizardStand stand = choosing(variant, one -> !one.groups().isEmpty(), 9);
        stand.wizard.viewModel().draft().leave(SALES, true);
        stand.work.runAll();
        return stand.next();
    }

    private static WizardStand dynamic(Variant variant) {
        return stand(variant).beginWith(P03, _ -> true, 24).next();
    }

    private static WizardStand withdrawn(Variant variant) {
        WizardStand stand = stand(variant).begin(P01, Set.of());
        stand.wizard.viewModel().draft().withdraw(SALES, true);
        stand.work.runAll();
        return stand.next();
    }

    private static WizardStand triedOut(Variant variant) {
        WizardStand stand = stand(variant).begin(P01, Set.of()).next();
        stand.wizard.review().tryOut();
        stand.work.runAll();
        return stand;
    }

    private static boolean both(Holding one) {
        return one.direct() && !one.groups().isEmpty();
    }

    private static boolean alone(Holding one) {
        return one.direct() && one.groups().isEmpty();
    }

    private static ScreenScene scene(String state, Function<Variant, WizardStand> stand) {
        return ScreenScene.page("licenseremoval", state, variant -> page(stand.apply(variant)));
    }

    private static ScreenScene wide(String state, Function<Variant, WizardStand> stand) {
        return ScreenScene.widePage("licenseremoval", state, variant -> page(stand.apply(variant)));
    }

    private static Parent page(WizardStand stand) {
        return (Parent) stand.wizard.node();
    }
}
