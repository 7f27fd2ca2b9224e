package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.application.licensing.run.RunEnd;
import app.productdesk.application.licensing.run.RunProgress;
import app.productdesk.application.licensing.run.ShownProgress;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.LicenseCount;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.work.ManualTicker;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.tasks.HeldTask;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// The step that watches a removal, in every state.
public final class RemovingScenes {

    private static final Instant NOW = Given.T.plusSeconds(102);
    private static final RunProgress FAR =
            ShownProgress.of(412, 976, "Marieke van den Berg", Given.T);

    private RemovingScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("running", held -> held.begin(HeldTask.REMOVING).at(FAR)),
                scene("beginning", held -> held.begin(HeldTask.REMOVING)),
                scene(
                        "waiting",
                        held ->
                                held.begin(HeldTask.REMOVING)
                                        .at(ShownProgress.waiting(FAR, NOW.plusSeconds(200)))),
                scene(
                        "stopping",
                        held -> {
                            held.begin(HeldTask.REMOVING).at(FAR);
                            held.tasks().stop();
                        }),
                scene(
                        "undoing",
                        held ->
                                held.begin(HeldTask.UNDOING)
                                        .at(ShownProgress.of(3, 7, "Bram Visser", Given.T))),
                scene(
                        "another-window",
                        held -> held.begin(HeldTask.REMOVING).end(new RunEnd.HeldElsewhere())),
                scene(
                        "failed",
                        held ->
                                held.begin(HeldTask.REMOVING)
                                        .breakOff(
                                                new StorageFault(
                                                        StorageFault.Kind.FULL,
                                                        Path.of("noordwind.desk")))));
    }

    private static ScreenScene scene(String state, Consumer<HeldTask> steps) {
        return ScreenScene.page("licenseremoval-run", state, variant -> page(variant, steps));
    }

    private static Parent page(Variant variant, Consumer<HeldTask> steps) {
        var held = new HeldTask();
        steps.accept(held);
        var counting = new ManualWork();
        var pane =
                new RemovingPane(
                        held.tasks(),
                        new RemovingTools(
                                counting,
                                variant.messages(),
                                new ManualTicker(),
                                () -> NOW,
                                _ -> Optional.of(new LicenseCount(588, 1000))));
        counting.runAll();
        var page = new VBox(pane);
        page.getStyleClass().add("page");
        return page;
    }
}
