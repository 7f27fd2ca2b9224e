package app.productdesk.boot.compose;

import app.productdesk.boot.tools.OpenDesk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.work.FxTicker;
import app.productdesk.ui.licenseremoval.tasks.RunningGuard;
import app.productdesk.ui.licenseremoval.tasks.TaskChip;
import app.productdesk.ui.renewals.reminders.ReminderBanner;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import app.productdesk.ui.shell.ShellParts;
import javafx.scene.Node;
import javafx.stage.Window;

/// The one place where the parts meet: everything one workspace shows is built here, by hand. UI
/// thread only.
public final class Composition {

    private final Shared shared;
    private final WindowDialogs dialogs;
    private final ShellDialogs shellDialogs;
    private final ImportPage imports;
    private final Shell shell;

    /// @param around the window has its scene already; dialogs open over it
    /// @param first where the person begins
    public Composition(
            Tools tools, OpenDesk desk, DeskActions actions, Surroundings around, Place first) {
        this.shared = new Shared(tools, desk, actions, around, this::shell, this::shellDialogs);
        this.dialogs = new WindowDialogs(shared);
        this.shellDialogs = dialogs.all();
        this.imports = new ImportPage(shared);
        var workspaces = new WorkspaceParts(shared);
        var pages = new Pages(shared, workspaces, imports);
        this.shell =
                new Shell(
                        parts(pages, workspaces.menu()),
                        first,
                        desk.settings().window(),
                        shared.messages());
    }

    /// The window everything is shown in.
    public record Surroundings(Window window, Theme theme, FileChoice files) {}

    /// The frame, with the page of the first place in it.
    public Shell shell() {
        return shell;
    }

    /// The dialogs that the window opens itself.
    public ShellDialogs shellDialogs() {
        return shellDialogs;
    }

    /// Asks what is to become of a removal that nobody finished; nothing is seen where all were.
    public void offerInterrupted() {
        dialogs.interrupted().offer();
    }

    /// Whether leaving would end something: a removal of licenses, or files being written down.
    public boolean isBusy() {
        return shared.desk().tasks().runningProperty().get() || imports.isBusy();
    }

    /// Calls once nothing is under way any more; where anything is, the person is asked first.
    public void leave(RunningGuard.Leaving why, Runnable then) {
        new RunningGuard(shared.desk().tasks(), shared.dialogs(), shared.messages())
                .leave(why, () -> imports.leave(then));
    }

    private ShellParts parts(Pages pages, Node workspaceMenu) {
        return new ShellParts(
                pages::at,
                shared.windows().program(),
                shared.desk().settings(),
                operatorName(),
                workspaceMenu,
                new TaskChip(
                        shared.desk().tasks(),
                        shared.messages(),
                        new FxTicker(),
                        shared.announcer(),
                        shared.windows().licenses()),
                reminders(),
                shared.notices());
    }

    private String operatorName() {
        OpenDesk desk = shared.desk();
        return desk.organization().kind() == WorkspaceKind.SAMPLE
                ? shared.messages().text("settings.operator." + Keys.of(desk.settings().operator()))
                : shared.useCases().licensing().planning().operator().name();
    }

    private Node reminders() {
        return new ReminderBanner(
                        shared.useCases().listRenewals(),
                        shared.actions().reminders(shared.desk().workspace().info().id()),
                        shared.work(),
                        shared.messages(),
                        new FxTicker(),
                        shared.windows().records())
                .node();
    }
}
