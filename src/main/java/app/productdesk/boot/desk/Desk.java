package app.productdesk.boot.desk;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.TableLayout;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.application.workspaces.Holdings;
import app.productdesk.application.workspaces.TendWorkspaces;
import app.productdesk.boot.compose.Composition;
import app.productdesk.boot.compose.DeskActions;
import app.productdesk.boot.tools.OpenDesk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.tasks.RunningGuard;
import app.productdesk.ui.renewals.reminders.ReminderMemory;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.workspaces.tending.WorkspaceUseCases;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The running program: one window, and one workspace open in it at a time. UI thread only.
public final class Desk implements DeskActions {

    private final Stage window;
    private final Tools tools;
    private final Consumer<URI> openInSystem;
    private final ChooseWorkspace chooser;
    private final TendWorkspaces tend;
    private final Theme theme;
    private final Composition.Surroundings around;
    private final KeptSettings settings;
    private final KeptReminders reminders;
    private final WorkspaceDoor door;
    private Optional<Shell> shell = Optional.empty();
    private Optional<Composition> composition = Optional.empty();

    /// The system around the window.
    ///
    /// @param openInSystem shows a file, folder or page with the program the system has for it
    public record Outside(FileChoice files, Consumer<URI> openInSystem) {}

    public Desk(Stage window, Tools tools, Settings settings, Outside outside) {
        this.window = window;
        this.tools = tools;
        this.settings = new KeptSettings(tools.settings(), tools.work(), settings);
        this.reminders = new KeptReminders(this.settings);
        this.openInSystem = outside.openInSystem();
        this.chooser = new ChooseWorkspace(tools.workspaces());
        this.tend = new TendWorkspaces(tools.workspaces(), tools.keys(), tools.heads());
        this.theme = new Theme(settings.theme());
        this.around = new Composition.Surroundings(window, theme, outside.files());
        this.door = new WorkspaceDoor(tools, tend, this.settings, new Content());
    }

    /// Shows the window and opens the workspace that was open last.
    public void start() {
        var scene = new Scene(new StackPane());
        theme.dress(scene);
        window.setScene(scene);
        window.setTitle("Product Desk");
        new WindowFrame(window).place(settings.now().window());
        window.setOnCloseRequest(this::close);
        window.show();
        door.again();
    }

    /// Keeps what is to be there at the next start, and lets the workspace go.
    public void end() {
        Settings now = settings.now();
        try {
            settings.keepNow(now.with(new WindowFrame(window).placeNow(now.window())));
        } finally {
            // what is on the screen looks for changes as long as it is there
            window.getScene().setRoot(new StackPane());
            door.close();
        }
    }

    /// The window everything is shown in.
    public Composition.Surroundings around() {
        return around;
    }

    /// Tells of a fault that nobody expected. Any thread.
    public void tellUnexpected(Fault fault) {
        tools.work().start(_ -> fault, this::tell, _ -> {});
    }

    private void tell(Fault fault) {
        new Dialogs(window, new Views(messages()), theme, messages())
                .tell(new FaultTexts(messages()).explain(fault));
    }

    /// Leaves the open workspace, once nothing runs in it any more.
    private void leave(RunningGuard.Leaving why, Runnable then) {
        composition.ifPresentOrElse(shown -> shown.leave(why, then), then);
    }

    private void close(WindowEvent event) {
        if (composition.filter(Composition::isBusy).isPresent()) {
            event.consume();
            leave(RunningGuard.Leaving.QUIT, window::close);
        }
    }

    private void build(Place place) {
        door.open()
                .ifPresent(
                        desk -> {
                            var built =
                                    new Composition(
                                            tools, desk.with(settings.now()), this, around, place);
                            composition = Optional.of(built);
                            shell = Optional.of(built.shell());
                            window.getScene().setRoot(built.shell().root());
                        });
    }

    private Messages messages() {
        return door.open()
                .map(desk -> desk.with(settings.now()).messages())
                .orElseGet(
                        () ->
                                new Messages(
                                        OpenDesk.locale(settings.now().language()),
                                        ZoneId.systemDefault()));
    }

    @Override
    public void apply(Settings changed) {
        settings.choose(changed);
        theme.choose(changed.theme());
        build(shell.map(Shell::place).map(Place::again).orElseGet(Place.Products::new));
    }

    @Override
    public void remember(String section, boolean navigationFolded) {
        Settings before = settings.now();
        settings.keep(before.with(before.window().onPage(section).folded(navigationFolded)));
    }

    @Override
    public void remember(String table, TableLayout layout) {
        settings.keep(settings.now().with(table, layout));
    }

    @Override
    public Optional<TableLayout> tableLayout(String table) {
        return Optional.ofNullable(settings.now().tables().get(table));
    }

    @Override
    public ReminderMemory reminders(String workspaceId) {
        return reminders.of(workspaceId);
    }

    @Override
    public WorkspaceUseCases workspaces(OpenDesk desk) {
        return new WorkspaceUseCases(chooser, tend, () -> Holdings.of(desk.workspace()));
    }

    @Override
    public void showAll() {
        shell.ifPresent(open -> open.open(new Place.Workspaces()));
    }

    @Override
    public void goToProducts() {
        shell.ifPresent(open -> open.open(new Place.Products()));
    }

    @Override
    public void bringIn() {
        shell.ifPresent(open -> open.open(new Place.BringIn(List.of())));
    }

    @Override
    public void rename(String name) {
        leaveWorkspace(info -> door.renamed(info, name));
    }

    @Override
    public void remove() {
        leaveWorkspace(door::without);
    }

    private void leaveWorkspace(Consumer<WorkspaceInfo> then) {
        door.open()
                .map(desk -> desk.workspace().info())
                .ifPresent(info -> leave(RunningGuard.Leaving.SWITCH, () -> then.accept(info)));
    }

    @Override
    public void openWorkspace(String id) {
        switchTo(id);
    }

    @Override
    public void showDataFolder() {
        openInSystem.accept(tools.dataFolder().toUri());
    }

    @Override
    public void openPage(URI page) {
        openInSystem.accept(page);
    }

    @Override
    public void openFile(Path file) {
        openInSystem.accept(file.toUri());
    }

    @Override
    public void switchTo(String id) {
        leave(RunningGuard.Leaving.SWITCH, () -> door.another(id));
    }

    @Override
    public void openFresh(SampleOrganization organization) {
        leave(RunningGuard.Leaving.SWITCH, () -> door.fresh(organization));
    }

    @Override
    public void resetSample() {
        openFresh(
                door.open()
                        .flatMap(desk -> ChooseWorkspace.sampleOf(desk.workspace().info()))
                        .orElse(SampleOrganization.NOORDWIND));
    }

    private WayIn wayIn() {
        return new WayIn(window, tools, door, messages(), openInSystem);
    }

    /// What the window shows of what happens at the door.
    private final class Content implements WorkspaceDoor.Watcher {

        @Override
        public void waits() {
            wayIn().waits();
        }

        @Override
        public void opened(OpenDesk desk) {
            settings.keep(settings.now().withWorkspace(desk.workspace().info().id()));
            build(Place.ofSection(settings.now().window().page()));
            composition.ifPresent(Composition::offerInterrupted);
        }

        @Override
        public void failed(Fault fault) {
            if (door.open().isPresent()) {
                tell(fault);
            } else {
                wayIn().failed(fault);
            }
        }
    }
}
