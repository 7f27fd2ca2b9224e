package app.productdesk.ui.workspaces;

import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;
import static app.productdesk.application.workspaces.ListedWorkspaces.unreadable;
import static app.productdesk.application.workspaces.ListedWorkspaces.waterkant;

import app.productdesk.application.port.WorkspaceInfo;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.application.workspaces.Holdings;
import app.productdesk.application.workspaces.ListedWorkspaces;
import app.productdesk.domain.product.WorkspaceKind;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.ManualWork;
import app.productdesk.ui.common.Theme;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The header’s workspace menu in every state.
public final class WorkspacesScenes {

    private WorkspacesScenes() {}

    public static List<ScreenScene> all() {
        return List.of(
                new ScreenScene("workspaces", "closed", 640, 120, WorkspacesScenes::header),
                ScreenScene.menu(
                        "workspaces",
                        "listed",
                        variant ->
                                menu(
                                        variant,
                                        new ListedWorkspaces()
                                                .with(
                                                        noordwind(20),
                                                        waterkant(19),
                                                        noordwind(18),
                                                        unreadable()))),
                ScreenScene.menu(
                        "workspaces",
                        "first-start",
                        variant -> menu(variant, new ListedWorkspaces().with(noordwind(20)))),
                ScreenScene.menu("workspaces", "own", WorkspacesScenes::own),
                ScreenScene.dialog(
                        "workspaces",
                        "rename",
                        variant -> new NamePane("Contoso", _ -> {}, variant.messages())),
                ScreenScene.menu("workspaces", "loading", WorkspacesScenes::loading),
                ScreenScene.menu(
                        "workspaces",
                        "failed",
                        variant -> menu(variant, new ListedWorkspaces().broken(true))));
    }

    private static Parent header(Variant variant) {
        var name = new Label("Product Desk");
        name.getStyleClass().add("app-name");
        var header = new HBox(name, button(variant, new ListedWorkspaces(), new ManualWork()));
        header.getStyleClass().add("app-header");
        return new VBox(header);
    }

    private static ContextMenu own(Variant variant) {
        var own =
                new WorkspaceInfo(
                        "contoso",
                        "Contoso",
                        WorkspaceKind.BY_HAND,
                        noordwind(20).createdAt(),
                        Path.of("contoso.desk"));
        var work = new ManualWork();
        var button = button(variant, new ListedWorkspaces().with(own, noordwind(18)), own, work);
        button.getOnShowing().handle(null);
        work.runAll();
        return opened(button);
    }

    private static ContextMenu loading(Variant variant) {
        return opened(button(variant, new ListedWorkspaces(), new ManualWork()));
    }

    private static ContextMenu menu(Variant variant, ListedWorkspaces workspaces) {
        var work = new ManualWork();
        var button = button(variant, workspaces, work);
        button.getOnShowing().handle(null);
        work.runAll();
        return opened(button);
    }

    private static ContextMenu opened(MenuButton button) {
        var menu = new ContextMenu();
        menu.getItems().setAll(List.copyOf(button.getItems()));
        return menu;
    }

    private static MenuButton button(
            Variant variant, ListedWorkspaces workspaces, ManualWork work) {
        return button(variant, workspaces, noordwind(20), work);
    }

    private static MenuButton button(
            Variant variant, ListedWorkspaces workspaces, WorkspaceInfo current, ManualWork work) {
        var messages = variant.messages();
        return (MenuButton)
                new WorkspaceMenu(
                                new ChooseWorkspace(workspaces),
                                current,
                                new NotedChoices(),
                                () -> new Holdings(12, 1000, 1),
                                new Carrying(work).files(),
                                work,
                                new Dialogs(
                                        new Stage(),
                                        variant.views(),
                                        new Theme(ThemeChoice.LIGHT),
                                        messages),
                                messages)
                        .node();
    }
}
