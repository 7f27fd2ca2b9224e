package app.productdesk.ui.facts;

import app.productdesk.domain.product.MissingFact;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.ProductBench;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.facts.form.FactsForms;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.DialogPane;

/// The dialog that asks for what files do not say, in every state.
public final class FactsScenes {

    private FactsScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("empty", FactsScenes::bench, (_, work) -> work.runAll()),
                scene(
                        "wrong",
                        FactsScenes::bench,
                        (viewModel, work) -> {
                            viewModel.fill(FactsForms.wrong());
                            work.runAll();
                        }),
                scene(
                        "told-before",
                        () -> new ProductBench().broughtIn("P03", Set.of()),
                        (_, work) -> work.runAll()),
                scene("loading", FactsScenes::bench, (_, _) -> {}),
                scene(
                        "saving",
                        FactsScenes::bench,
                        (viewModel, work) -> {
                            work.runAll();
                            viewModel.fill(FactsForms.right());
                            viewModel.save();
                        }),
                scene("failed", () -> bench().broken(), (_, work) -> work.runAll()));
    }

    private static ProductBench bench() {
        return new ProductBench().broughtIn("P03", EnumSet.allOf(MissingFact.class));
    }

    private static ScreenScene scene(
            String state,
            Supplier<ProductBench> bench,
            BiConsumer<FactsViewModel, ManualWork> steps) {
        return new ScreenScene(
                "facts",
                state,
                1000,
                1100,
                ScreenScene.dialog("facts", state, variant -> pane(variant, bench.get(), steps))
                        .factory());
    }

    private static DialogPane pane(
            Variant variant, ProductBench bench, BiConsumer<FactsViewModel, ManualWork> steps) {
        var work = new ManualWork();
        var viewModel =
                new FactsViewModel(
                        new SubscriptionId("P03"),
                        bench.show(),
                        bench.tellFacts(),
                        work,
                        variant.messages());
        var pane =
                variant.views()
                        .load(
                                DialogPane.class,
                                new FactsController(viewModel, variant.messages(), _ -> {}));
        steps.accept(viewModel, work);
        return pane;
    }
}
