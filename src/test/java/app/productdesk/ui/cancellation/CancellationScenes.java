package app.productdesk.ui.cancellation;

import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.screens.ProductBench;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;

/// The cancellation dialog in every state.
public final class CancellationScenes {

    private static final Choice REASON = new Choice("TOO_EXPENSIVE", "");

    private CancellationScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                refused("role", "P01", () -> bench().as(OperatorRole.GLOBAL_READER)),
                refused("expired", "P08", CancellationScenes::bench),
                refused("disabled", "P09", CancellationScenes::bench),
                refused("deleted", "X2", CancellationScenes::bench),
                refused("not-started", "P15", CancellationScenes::bench),
                refused("partner", "P10", CancellationScenes::bench),
                refused("representative", "X4", CancellationScenes::bench),
                refused("self-service", "P14", CancellationScenes::bench),
                refused("publisher", "X3", CancellationScenes::bench),
                refused("free-product", "X1", CancellationScenes::bench),
                refused("add-on", "P13", CancellationScenes::bench),
                refused("trial-on", "P12", CancellationScenes::bench),
                refused("trial-off", "P12", () -> bench().recurring("P12", RecurringBilling.OFF)),
                refused("window-on", "P06", CancellationScenes::bench),
                refused("window-off", "P07", CancellationScenes::bench),
                refused("people", "P01", CancellationScenes::bench),
                refused(
                        "purchased",
                        "P01",
                        () -> bench().under(LicensedUserRule.PURCHASED_LICENSES_AT_MOST_25)),
                refused("people-of-donation", "W1", CancellationScenes::bench),
                scene(
                        "people-exported",
                        "P01",
                        CancellationScenes::bench,
                        stand -> exported(stand)),
                scene(
                        "people-too-many-for-pdf",
                        "P01",
                        () -> bench().held("P01", 12_345),
                        stand -> exportedTo(stand, "holders.pdf")),
                offered("with-add-on", "P01"),
                offered("monthly", "P03"),
                offered("past-due", "P04"),
                offered("up-front", "P05"),
                offered("prepaid", "P11"),
                offered("donation", "W1"),
                refused("facts", "P03", () -> byHand(EnumSet.allOf(MissingFact.class))),
                refused("holders", "P03", () -> byHand(Set.of(MissingFact.HOLDERS))),
                refused(
                        "people-unnamed",
                        "P01",
                        () -> bench().held("P01", 24).broughtIn("P01", Set.of(), 6)),
                high("offered-by-hand", 2000, CancellationScenes::offeredByHand),
                scene("done-by-hand", "P03", () -> byHand(Set.of()), stand -> done(stand)),
                high("reason-chosen", 1500, CancellationScenes::chosen),
                scene("checking", "P03", CancellationScenes::bench, _ -> {}),
                scene("cancelling", "P03", CancellationScenes::bench, CancellationScenes::confirm),
                scene("answer-changed", "P03", CancellationScenes::bench, stand -> changed(stand)),
                scene("gone", "P03", CancellationScenes::bench, stand -> gone(stand)),
                scene("check-failed", "P03", () -> bench().broken(), stand -> stand.work.runAll()),
                scene("confirm-failed", "P03", CancellationScenes::bench, stand -> failed(stand)),
                scene("done", "P01", () -> bench().held("P01", 24), stand -> done(stand)),
                scene("done-past-due", "P04", CancellationScenes::bench, stand -> done(stand)),
                scene("done-saved", "P03", CancellationScenes::bench, stand -> saved(stand)));
    }

    private static ProductBench byHand(Set<MissingFact> missing) {
        return bench().broughtIn("P03", missing);
    }

    private static DialogPane offeredByHand(Variant variant) {
        return pane(variant, "P03", byHand(Set.of()), stand -> stand.work.runAll());
    }

    private static ProductBench bench() {
        return new ProductBench();
    }

    private static ScreenScene refused(String state, String id, Supplier<ProductBench> bench) {
        return scene("refused-" + state, id, bench, stand -> stand.work.runAll());
    }

    private static ScreenScene offered(String state, String id) {
        return high(
                "offered-" + state,
                2000,
                variant ->
                        pane(
                                variant,
                                id,
                                bench().held("P01", 24).held("W1", 20),
                                stand -> stand.work.runAll()));
    }

    /// A dialog in a room that is high enough to show it whole.
    private static ScreenScene high(
            String state, double height, Function<Variant, DialogPane> factory) {
        return new ScreenScene(
                "cancellation",
                state,
                1000,
                height,
                ScreenScene.dialog("cancellation", state, factory).factory());
    }

    private static ScreenScene scene(
            String state,
            String id,
            Supplier<ProductBench> bench,
            Consumer<CancellationStand> steps) {
        return high(state, 1000, variant -> pane(variant, id, bench.get(), steps));
    }

    private static DialogPane pane(
            Variant variant, String id, ProductBench bench, Consumer<CancellationStand> steps) {
        var stand = new CancellationStand(bench, id, variant.messages());
        var controller = new CancellationController(stand.viewModel, variant.messages(), _ -> {});
        var pane = variant.views().load(DialogPane.class, controller);
        steps.accept(stand);
        return pane;
    }

    private static DialogPane chosen(Variant variant) {
        var pane = pane(variant, "P03", bench(), stand -> stand.work.runAll());
        choose(pane.getContent());
        return pane;
    }

    private static void choose(Node content) {
        if (content instanceof ComboBox<?> box) {
            box.getSelectionModel().selectFirst();
        } else if (content instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(CancellationScenes::choose);
        }
    }

    private static void confirm(CancellationStand stand) {
        stand.work.runAll();
        stand.viewModel.confirm(REASON, "");
    }

    private static void changed(CancellationStand stand) {
        stand.work.runAll();
        stand.bench.held("P03", 26);
        stand.viewModel.confirm(REASON, "");
        stand.work.runAll();
    }

    private static void gone(CancellationStand stand) {
        confirm(stand);
        stand.bench.remove("P03");
        stand.work.runAll();
    }

    private static void failed(CancellationStand stand) {
        confirm(stand);
        stand.bench.broken();
        stand.work.runAll();
    }

    private static void done(CancellationStand stand) {
        confirm(stand);
        stand.work.runAll();
    }

    private static void exported(CancellationStand stand) {
        exportedTo(stand, "Product-Desk-holders-Microsoft-365-Business-Standard.csv");
    }

    private static void exportedTo(CancellationStand stand, String file) {
        stand.work.runAll();
        stand.files.then(Path.of(file));
        stand.viewModel.take(Offer.Kind.EXPORT_HOLDERS);
        stand.work.runAll();
    }

    private static void saved(CancellationStand stand) {
        done(stand);
        stand.files.then(Path.of("Product-Desk-receipt-2026-0001.json"));
        stand.viewModel.saveReceipt(new Choice("json", ""));
        stand.work.runAll();
    }
}
