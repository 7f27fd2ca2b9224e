package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.removal.run.StepReason;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The report of a removal, in every state.
public final class ReportScenes {

    private ReportScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("report-all-done", () -> new RemovalBench().removed(7)),
                scene("report-groups", () -> new RemovalBench().removed(12)),
                scene("report-mixed", ReportScenes::mixed),
                ScreenScene.widePage(
                        "licenseremoval-run",
                        "report-mixed-wide",
                        variant -> page(variant, mixed(), _ -> {})),
                new ScreenScene(
                        "licenseremoval-run",
                        "report-narrow",
                        720,
                        640,
                        variant -> page(variant, new RemovalBench().stoppedAfter(3), _ -> {})),
                scene("report-stopped", () -> new RemovalBench().stoppedAfter(3)),
                scene(
                        "report-more-came",
                        () -> {
                            var bench = new RemovalBench().removed(7);
                            return bench.giving(2);
                        }),
                scene("report-still-to-go", () -> new RemovalBench().removed(4)),
                scene(
                        "report-undone",
                        () -> new RemovalBench().removed(7).later(Duration.ofHours(1)).undone()),
                scene("report-handed-over", () -> new RemovalBench().handedOver(7)),
                scene("report-handed-over-partly", () -> new RemovalBench().handedOver(7).told(4)),
                scene(
                        "report-withdrawn",
                        () -> new RemovalBench().handedOver(7).told(4).withdrawn()),
                scene("report-undo-refused", ReportScenes::undoRefused),
                scene(
                        "report-license-administrator",
                        () -> new RemovalBench().as(OperatorRole.LICENSE_ADMINISTRATOR).removed(7)),
                scene(
                        "report-billing-administrator",
                        () ->
                                new RemovalBench()
                                        .stoppedAfter(5)
                                        .as(OperatorRole.BILLING_ADMINISTRATOR)),
                ScreenScene.page(
                        "licenseremoval-run",
                        "report-chosen",
                        variant ->
                                page(
                                        variant,
                                        new RemovalBench().removed(7),
                                        viewModel -> {
                                            viewModel.list().toggle(2);
                                            viewModel.list().toggle(3);
                                        })));
    }

    private static RemovalBench mixed() {
        return new RemovalBench()
                .refusing(2, StepReason.NEEDED_BY_ANOTHER_PRODUCT)
                .refusing(5, StepReason.NOT_ACCEPTED)
                .taking(3)
                .stoppedAfter(6);
    }

    private static RemovalBench undoRefused() {
        var bench = new RemovalBench().removed(7).deleting(4);
        return bench.refusing(1, StepReason.NO_FREE_SEAT).undone();
    }

    private static ScreenScene scene(String state, Supplier<RemovalBench> bench) {
        return ScreenScene.page(
                "licenseremoval-run", state, variant -> page(variant, bench.get(), _ -> {}));
    }

    private static Parent page(
            Variant variant, RemovalBench bench, Consumer<ReportViewModel> steps) {
        var stand = new ReportStand(bench, variant.messages());
        var step = new ReportStep(bench.id(), stand.useCases(), stand.tasks, stand.tools(), stand);
        stand.work.runAll();
        steps.accept(step.viewModel());
        var page = new VBox(step.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(step.node(), Priority.ALWAYS);
        return page;
    }
}
