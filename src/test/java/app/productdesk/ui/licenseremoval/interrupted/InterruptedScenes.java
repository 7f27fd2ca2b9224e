package app.productdesk.ui.licenseremoval.interrupted;

import app.productdesk.application.licensing.ReadRemovals.Unfinished;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.cancellation.operator.OperatorRole;
import app.productdesk.domain.removal.run.Intent;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.Stage;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.DialogPane;

/// The dialog about an interrupted removal.
public final class InterruptedScenes {

    private InterruptedScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                scene("interrupted", OperatorRole.GLOBAL_ADMINISTRATOR, false),
                scene("interrupted-elsewhere", OperatorRole.GLOBAL_ADMINISTRATOR, true),
                scene("interrupted-role", OperatorRole.BILLING_ADMINISTRATOR, false));
    }

    /// Three of seven are done, and of one nobody knows.
    static RemovalRun interrupted() {
        RemovalRun stopped = new RemovalBench().stoppedAfter(3).run();
        var steps = new ArrayList<>(stopped.steps());
        steps.set(3, steps.get(3).at(Stage.ATTEMPTED, stopped.startedAt()));
        return stopped.with(steps).with(Intent.REMOVING);
    }

    private static ScreenScene scene(String state, OperatorRole role, boolean elsewhere) {
        return ScreenScene.dialog(
                "licenseremoval-run", state, variant -> pane(variant, role, elsewhere));
    }

    private static DialogPane pane(Variant variant, OperatorRole role, boolean elsewhere) {
        var operator = new Operator("Sanne de Boer", Set.of(role), Set.of());
        var told =
                new InterruptionWriter(variant.messages(), operator)
                        .write(new Unfinished(interrupted(), elsewhere));
        return new InterruptedPane(told, variant.messages(), _ -> {}, _ -> {});
    }
}
