package app.productdesk.ui.workspaces;

import static app.productdesk.application.workspaces.ListedWorkspaces.byHand;
import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;
import static app.productdesk.application.workspaces.ListedWorkspaces.unreadable;
import static app.productdesk.application.workspaces.ListedWorkspaces.waterkant;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.application.workspaces.ListedWorkspaces;
import app.productdesk.screens.ScreenScene;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.workspaces.menu.WorkspaceMenu;
import app.productdesk.ui.workspaces.tending.NamePane;
import app.productdesk.ui.workspaces.tending.WorkspaceTools;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The header’s workspace menu and the page of all workspaces, in every state.
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
                ScreenScene.page(
                        "workspaces",
                        "page-first-start",
                        variant ->
                                page(
                                        variant,
                                        new ListedWorkspaces().with(noordwind(20)),
                                        noordwind(20))),
                ScreenScene.page("workspaces", "page", WorkspacesScenes::several),
                ScreenScene.widePage("workspaces", "page-wide", WorkspacesScenes::several),
                ScreenScene.page(
                        "workspaces",
                        "page-failed",
                        variant ->
                                page(variant, new ListedWorkspaces().broken(true), noordwind(20))),
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
        WorkspaceInfo own = byHand("Contoso");
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
        return (MenuButton)
                new WorkspaceMenu(
                                useCases(workspaces),
                                current,
                                new NotedChoices(),
                                new Carrying(work).files(),
                                tools(variant, work),
                                dialogs(variant))
                        .node();
    }

    private static Parent several(Variant variant) {
        WorkspaceInfo own = byHand("Contoso");
        return page(
                variant,
                new ListedWorkspaces()
                        .with(
                                own,
                                byHand("Samenwerkende Zorginstellingen Noord- en Oost-Nederland"),
                                noordwind(20),
                                noordwind(18),
                                unreadable()),
                own);
    }

    private static Parent page(
            Variant variant, ListedWorkspaces workspaces, WorkspaceInfo current) {
        var work = new ManualWork();
        var page =
                new WorkspacesScreen(
                        useCases(workspaces),
                        current,
                        new NotedChoices(),
                        new Carrying(work).files(),
                        tools(variant, work),
                        dialogs(variant));
        work.runAll();
        return (Parent) page.node();
    }

    private static WorkspaceUseCases useCases(ListedWorkspaces workspaces) {
        return NotedUseCases.of(workspaces);
    }

    private static WorkspaceTools tools(Variant variant, ManualWork work) {
        return new WorkspaceTools(work, new HeardAnnouncer(), variant.messages());
    }

    private static Dialogs dialogs(Variant variant) {
        return new Dialogs(
                new Stage(), variant.views(), new Theme(ThemeChoice.LIGHT), variant.messages());
    }
}
