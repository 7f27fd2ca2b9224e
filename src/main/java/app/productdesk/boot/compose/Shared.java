package app.productdesk.boot.compose;

import app.productdesk.boot.tools.OpenDesk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.boot.tools.UseCases;
import app.productdesk.ui.common.Views;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.notice.Notices;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import app.productdesk.ui.shell.ways.Windows;
import java.util.function.Supplier;

/// What all parts of one open workspace are made with. UI thread only.
final class Shared {

    private final Tools tools;
    private final OpenDesk desk;
    private final DeskActions actions;
    private final FileChoice files;
    private final Messages messages;
    private final Notices notices;
    private final Dialogs dialogs;
    private final UseCases useCases;
    private final Windows windows;

    /// @param shell the frame, asked for once it is there
    /// @param shellDialogs asked for once they are there
    Shared(
            Tools tools,
            OpenDesk desk,
            DeskActions actions,
            Composition.Surroundings around,
            Supplier<Shell> shell,
            Supplier<ShellDialogs> shellDialogs) {
        this.tools = tools;
        this.desk = desk;
        this.actions = actions;
        this.files = around.files();
        this.messages = desk.messages();
        this.notices = new Notices(messages);
        this.dialogs = new Dialogs(around.window(), new Views(messages), around.theme(), messages);
        this.useCases = UseCases.of(tools, desk);
        this.windows = new Windows(shell, shellDialogs, actions, desk.settings());
    }

    Tools tools() {
        return tools;
    }

    OpenDesk desk() {
        return desk;
    }

    DeskActions actions() {
        return actions;
    }

    FileChoice files() {
        return files;
    }

    Messages messages() {
        return messages;
    }

    Notices notices() {
        return notices;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    UseCases useCases() {
        return useCases;
    }

    Windows windows() {
        return windows;
    }

    BackgroundWork work() {
        return tools.work();
    }

    Announcer announcer() {
        return Announcer.of(notices, dialogs);
    }

    /// Saves tables that bear the name of the organization.
    TableSaving saving() {
        return saving(desk.organization().name());
    }

    /// @param organization stands above every table that people read; empty for none
    TableSaving saving(String organization) {
        return new TableSaving(
                useCases.export(),
                tools.work(),
                messages,
                files,
                new TableSaving.Surface(announcer(), notices, actions::openFile, dialogs::choose),
                organization);
    }
}
