package app.productdesk.boot;

import app.productdesk.application.port.Workspace;
import app.productdesk.application.port.Workspaces.SampleOrganization;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.TableLayout;
import app.productdesk.application.settings.WindowPlace;
import app.productdesk.application.workspaces.OpenWorkspace;
import app.productdesk.ui.common.BackgroundWork.Work;
import app.productdesk.ui.common.Dialogs;
import app.productdesk.ui.common.Fault;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.Shell;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The running program: one window, and one workspace open in it at a time. UI thread only.
final class Desk implements DeskActions {

    private final Stage window;
    private final Tools tools;
    private final Consumer<Path> openInSystem;
    private final OpenWorkspace opener;
    private final Theme theme;
    private final Composition.Surroundings around;
    private Settings settings;
    private Optional<OpenDesk> open = Optional.empty();
    private Optional<Shell> shell = Optional.empty();

    /// The system around the window.
    ///
    /// @param openInSystem shows a file or folder with the program the system has for it
    record Outside(FileChoice files, Consumer<Path> openInSystem) {}

    Desk(Stage window, Tools tools, Settings settings, Outside outside) {
        this.window = window;
        this.tools = tools;
        this.settings = settings;
        this.openInSystem = outside.openInSystem();
        this.opener = new OpenWorkspace(tools.workspaces());
        this.theme = new Theme(settings.theme());
        this.around = new Composition.Surroundings(window, theme, outside.files());
    }

    /// Shows the window and opens the workspace that was open last.
    void start() {
        var scene = new Scene(new StackPane());
        theme.dress(scene);
        window.setScene(scene);
        window.setTitle("Product Desk");
        new WindowFrame(window).place(settings.window());
        window.show();
        open(_ -> opener.last(settings.workspace()));
    }

    /// Keeps what is to be there at the next start, and lets the workspace go.
    void end() {
        WindowPlace place = settings.window();
        settings = settings.with(new WindowFrame(window).placeNow(place));
        tools.settings().save(settings);
        open.ifPresent(desk -> desk.workspace().close());
    }

    /// The window everything is shown in.
    Composition.Surroundings around() {
        return around;
    }

    private void open(Work<Workspace> opening) {
        tools.work()
                .start(
                        progress -> {
                            Workspace workspace = opening.run(progress);
                            return new OpenDesk(
                                    workspace, workspace.catalog().organization(), settings);
                        },
                        this::show,
                        this::tellWhyNot);
    }

    private void show(OpenDesk desk) {
        open.ifPresent(before -> before.workspace().close());
        open = Optional.of(desk);
        keep(settings.withWorkspace(desk.workspace().info().id()));
        build(Place.ofSection(settings.window().page()));
    }

    private void build(Place place) {
        open.ifPresent(
                desk -> {
                    Shell built =
                            new Composition(tools, desk.with(settings), this, around, place)
                                    .shell();
                    shell = Optional.of(built);
                    window.getScene().setRoot(built.root());
                });
    }

    private void tellWhyNot(Fault fault) {
        window.getScene().setRoot(new StackPane(new Label(fault.reference())));
    }

    @Override
    public void apply(Settings changed) {
        keep(changed);
        theme.choose(changed.theme());
        build(shell.map(Shell::place).orElseGet(Place.Products::new));
    }

    @Override
    public void remember(String section, boolean navigationFolded) {
        WindowPlace before = settings.window();
        keep(
                settings.with(
                        new WindowPlace(
                                before.x(),
                                before.y(),
                                before.width(),
                                before.height(),
                                before.maximized(),
                                navigationFolded,
                                section)));
    }

    @Override
    public void remember(String table, TableLayout layout) {
        keep(settings.with(table, layout));
    }

    @Override
    public Node workspaceMenu(OpenDesk desk, Dialogs dialogs) {
        return new Label(desk.organization().name());
    }

    @Override
    public void showDataFolder() {
        openInSystem.accept(tools.dataFolder());
    }

    @Override
    public void openFile(Path file) {
        openInSystem.accept(file);
    }

    @Override
    public void resetSample() {
        open(_ -> opener.freshSample(SampleOrganization.NOORDWIND));
    }

    private void keep(Settings changed) {
        settings = changed;
        tools.work()
                .start(
                        _ -> {
                            tools.settings().save(changed);
                            return changed;
                        },
                        _ -> {},
                        _ -> {});
    }
}
