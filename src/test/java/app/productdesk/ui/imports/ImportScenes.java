package app.productdesk.ui.imports;

import app.productdesk.application.handover.ByHandSample;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Parent;

/// The page on which files are brought in, in every state.
public final class ImportScenes {

    private static final List<Path> GOOD =
            ImportStand.files(
                    "organization.graph.json",
                    "skus.graph.json",
                    "subscriptions.graph.json",
                    "users.graph.json",
                    "groups.graph.json",
                    "names.microsoft.csv");

    private ImportScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                fresh("start", (_, _) -> {}),
                ScreenScene.widePage(
                        "imports", "start-wide", variant -> page(variant, empty(), (_, _) -> {})),
                fresh("start-nothing-pasted", (_, model) -> model.paste()),
                fresh("reading", (_, model) -> model.take(GOOD)),
                fresh("preview", (stand, model) -> take(stand, model, GOOD)),
                ScreenScene.widePage(
                        "imports",
                        "preview-wide",
                        variant ->
                                page(variant, empty(), (stand, model) -> take(stand, model, GOOD))),
                fresh("preview-mixed", (stand, model) -> take(stand, model, mixed())),
                fresh(
                        "preview-people-only",
                        (stand, model) ->
                                take(stand, model, ImportStand.files("exportedusers.new.csv"))),
                fresh(
                        "preview-nothing",
                        (stand, model) ->
                                take(
                                        stand,
                                        model,
                                        List.of(Path.of("LICENSE"), Path.of("not-there")))),
                fresh(
                        "preview-pasted",
                        (stand, model) -> {
                            stand.clipboard = Optional.of("{\"value\": [{\"skuId\": ");
                            model.paste();
                            stand.work.runAll();
                        }),
                fresh(
                        "accepting",
                        (stand, model) -> {
                            take(stand, model, GOOD);
                            model.accept("Contoso");
                        }),
                fresh(
                        "failed",
                        (stand, model) -> {
                            take(stand, model, GOOD);
                            stand.workspaces.broken(true);
                            model.accept("Contoso");
                            stand.work.runAll();
                        }),
                newer("newer-start", (_, _) -> {}),
                newer("newer-changes", (stand, model) -> take(stand, model, GOOD)));
    }

    private static Optional<WorkspaceContent> empty() {
        return Optional.empty();
    }

    private static List<Path> mixed() {
        List<Path> files =
                new ArrayList<>(
                        ImportStand.files(
                                "skus.graph.json", "users.pages.json", "usage.report.csv"));
        files.add(Path.of("LICENSE"));
        files.add(Path.of("not-there"));
        return files;
    }

    private static void take(ImportStand stand, ImportViewModel model, List<Path> files) {
        model.take(files);
        stand.work.runAll();
    }

    private static ScreenScene fresh(String state, BiConsumer<ImportStand, ImportViewModel> steps) {
        return ScreenScene.page("imports", state, variant -> page(variant, empty(), steps));
    }

    private static ScreenScene newer(String state, BiConsumer<ImportStand, ImportViewModel> steps) {
        return ScreenScene.page(
                "imports",
                state,
                variant -> page(variant, Optional.of(ByHandSample.content()), steps));
    }

    private static Parent page(
            Variant variant,
            Optional<WorkspaceContent> into,
            BiConsumer<ImportStand, ImportViewModel> steps) {
        var stand = new ImportStand(into, variant.messages());
        var screen = new ImportScreen(stand.useCases(), stand.tools(), new ImportTasks(), stand);
        steps.accept(stand, screen.viewModel());
        return (Parent) screen.node();
    }
}
