package app.productdesk.ui.start;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.workspaces.ListedWorkspaces;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.fault.Fault;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// What a person sees before a workspace is open.
public final class StartScenes {

    private StartScenes() {}

    public static List<ScreenScene> all() {
        return Stream.concat(
                        Stream.of(ScreenScene.page("start", "opening", StartScenes::opening)),
                        Stream.of(Kind.values()).map(StartScenes::failure))
                .toList();
    }

    private static Parent opening(Variant variant) {
        var screen = new StartScreen(variant.messages());
        screen.showAtOnce();
        return screen.node();
    }

    private static ScreenScene failure(Kind kind) {
        String state = "failed-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return ScreenScene.page("start", state, variant -> failure(kind, variant));
    }

    private static Parent failure(Kind kind, Variant variant) {
        var cause = new StorageFault(kind, Path.of("noordwind-20261123-100000.productdesk"));
        return new StartFailureScreen(
                        new Fault("PD-1A2B3", cause),
                        kind == Kind.BUSY ? List.of() : others(),
                        new NotedStart(),
                        variant.messages())
                .node();
    }

    private static List<WorkspaceInfo> others() {
        return List.of(
                ListedWorkspaces.noordwind(20),
                ListedWorkspaces.waterkant(19),
                ListedWorkspaces.unreadable());
    }
}
