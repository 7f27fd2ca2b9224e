package app.productdesk.ui.licenseremoval.byhand;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.handover.ByHandSample;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// The step of removing by hand, in every state.
public final class ByHandScenes {

    private ByHandScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("by-hand", (_, _) -> {}),
                scene("by-hand-saved", (stand, model) -> save(stand, model)),
                ScreenScene.page(
                        "licenseremoval",
                        "by-hand-without-script",
                        variant ->
                                page(
                                        variant,
                                        SampleContents.of(SampleOrganization.NOORDWIND, Given.T),
                                        ByHandScenes::carryOut,
                                        (stand, model) -> save(stand, model))),
                scene(
                        "by-hand-result",
                        (stand, model) -> {
                            stand.bench.scriptSays(
                                    stand.plan,
                                    "DONE",
                                    "ALREADY_GONE",
                                    "REFUSED",
                                    "FAILED",
                                    "DONE,still licensed through group g9");
                            read(stand, model);
                        }),
                scene(
                        "by-hand-result-unused",
                        (stand, model) -> {
                            stand.bench.file(
                                    "personId,userName,skuId,target,groupId,outcome,reason,at\r\n"
                                            + "x,ann@x.nl,y,direct,,DONE,,now\r\n".repeat(7));
                            read(stand, model);
                        }),
                scene(
                        "by-hand-result-bad",
                        (stand, model) -> {
                            stand.bench.file("Name;Department\r\nAnouk;Sales\r\n");
                            read(stand, model);
                        }),
                ScreenScene.page(
                        "licenseremoval",
                        "by-hand-only-tell",
                        variant ->
                                page(
                                        variant,
                                        ByHandSample.content(),
                                        ByHandScenes::tell,
                                        (_, _) -> {})),
                ScreenScene.page(
                        "licenseremoval",
                        "by-hand-awaited",
                        variant ->
                                page(
                                        variant,
                                        ByHandSample.content(),
                                        ByHandScenes::handedOver,
                                        (_, _) -> {})),
                scene(
                        "by-hand-reading",
                        (stand, model) -> {
                            stand.choice.then(ByHandBench.RESULT);
                            model.readResult();
                        }));
    }

    private static ByHandTask carryOut(ByHandStand stand) {
        return new ByHandTask.CarryOut(stand.plan);
    }

    private static ByHandTask tell(ByHandStand stand) {
        return new ByHandTask.Tell(stand.plan.holders().subscription().id(), Optional.empty());
    }

    private static ByHandTask handedOver(ByHandStand stand) {
        RemovalRun run = RemovalRun.handedOver(stand.plan, "Sanne de Boer", Given.T);
        return new ByHandTask.Tell(run.subscription(), Optional.of(run));
    }

    private static void save(ByHandStand stand, ByHandViewModel model) {
        stand.choice.then(Path.of("/home/sanne/Documents"));
        model.save();
        stand.work.runAll();
    }

    private static void read(ByHandStand stand, ByHandViewModel model) {
        stand.choice.then(ByHandBench.RESULT);
        model.readResult();
        stand.work.runAll();
    }

    private static ScreenScene scene(String state, BiConsumer<ByHandStand, ByHandViewModel> steps) {
        return ScreenScene.page(
                "licenseremoval",
                state,
                variant -> page(variant, ByHandSample.content(), ByHandScenes::carryOut, steps));
    }

    private static Parent page(
            Variant variant,
            WorkspaceContent content,
            Function<ByHandStand, ByHandTask> task,
            BiConsumer<ByHandStand, ByHandViewModel> steps) {
        var stand = new ByHandStand(content, variant.messages());
        ByHandStep step = stand.step(task.apply(stand));
        steps.accept(stand, step.viewModel());
        var page = new VBox(step.node());
        VBox.setVgrow(step.node(), javafx.scene.layout.Priority.ALWAYS);
        page.getStyleClass().add("page");
        return page;
    }
}
