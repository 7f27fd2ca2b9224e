package app.productdesk.ui.productdetails;

import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.term.RecurringBilling;
import app.productdesk.screens.ProductBench;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.work.ManualWork;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;

/// The details page in every state.
public final class ProductDetailsScenes {

    private ProductDetailsScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                of("blocked", "P01"),
                of("free-to-cancel", "P03"),
                of("past-due", "P04"),
                of("window-open", "P05"),
                of("window-closed", "P06"),
                of("ending", "P07"),
                of("expired", "P08"),
                of("disabled", "P09"),
                of("partner", "P10"),
                of("trial", "P12"),
                of("add-on", "P13"),
                of("scheduled", "P15"),
                of("free-product", "X1"),
                of("deleted", "X2"),
                scene("with-history", "P03", ProductDetailsScenes::cancelled, ManualWork::runAll),
                ScreenScene.widePage(
                        "productdetails",
                        "blocked-wide",
                        variant -> page(variant, "P01", new ProductBench(), ManualWork::runAll)),
                scene(
                        "from-files",
                        "P03",
                        () -> new ProductBench().broughtIn("P03", EnumSet.allOf(MissingFact.class)),
                        ManualWork::runAll),
                scene(
                        "from-files-holders",
                        "P03",
                        () -> new ProductBench().broughtIn("P03", Set.of(MissingFact.HOLDERS), 4),
                        ManualWork::runAll),
                scene(
                        "from-files-unnamed",
                        "P01",
                        () -> new ProductBench().held("P01", 24).broughtIn("P01", Set.of(), 6),
                        ManualWork::runAll),
                scene(
                        "from-files-told",
                        "P03",
                        () -> new ProductBench().broughtIn("P03", Set.of()),
                        ManualWork::runAll),
                scene("not-found", "none", ProductBench::new, ManualWork::runAll),
                scene("loading", "P01", ProductBench::new, _ -> {}),
                scene("failed", "P01", () -> new ProductBench().broken(), ManualWork::runAll));
    }

    private static ScreenScene of(String state, String id) {
        return scene(state, id, ProductBench::new, ManualWork::runAll);
    }

    private static ScreenScene scene(
            String state, String id, Supplier<ProductBench> bench, Consumer<ManualWork> steps) {
        return new ScreenScene(
                "productdetails",
                state,
                1000,
                1100,
                variant -> page(variant, id, bench.get(), steps));
    }

    private static Parent page(
            Variant variant, String id, ProductBench bench, Consumer<ManualWork> steps) {
        var work = new ManualWork();
        var screen =
                new ProductDetailsScreen(
                        new SubscriptionId(id),
                        bench.show(),
                        work,
                        variant.messages(),
                        new RecordedDetailsActions());
        steps.accept(work);
        return (Parent) screen.node();
    }

    private static ProductBench cancelled() {
        var bench = new ProductBench();
        var id = new SubscriptionId("P03");
        bench.changes().setRecurringBilling(id, RecurringBilling.OFF);
        bench.changes().setRecurringBilling(id, RecurringBilling.ON);
        bench.cancelled("P03");
        return bench;
    }
}
