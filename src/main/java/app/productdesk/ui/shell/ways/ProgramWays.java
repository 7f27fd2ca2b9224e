package app.productdesk.ui.shell.ways;

import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.ui.imports.tools.ImportActions;
import app.productdesk.ui.settings.SettingsActions;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.ProgramActions;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellActions;
import app.productdesk.ui.shell.ShellDialogs;
import java.util.function.Supplier;

/// What leads to the program around the window: its settings, its workspaces, its help. UI thread
/// only.
public final class ProgramWays implements ShellActions, SettingsActions, ImportActions {

    private final Supplier<Shell> shell;
    private final Supplier<ShellDialogs> dialogs;
    private final ProgramActions program;
    private final Settings settings;

    /// @param settings those in force
    ProgramWays(
            Supplier<Shell> shell,
            Supplier<ShellDialogs> dialogs,
            ProgramActions program,
            Settings settings) {
        this.shell = shell;
        this.dialogs = dialogs;
        this.program = program;
        this.settings = settings;
    }

    @Override
    public void apply(Settings changed) {
        program.apply(changed);
    }

    @Override
    public void choose(Language language) {
        program.apply(settings.with(language));
    }

    @Override
    public void choose(ThemeChoice theme) {
        program.apply(settings.with(theme));
    }

    @Override
    public void remember(String section, boolean navigationFolded) {
        program.remember(section, navigationFolded);
    }

    @Override
    public void showDataFolder() {
        program.showDataFolder();
    }

    @Override
    public void openMade(String workspaceId) {
        program.openWorkspace(workspaceId);
    }

    @Override
    public void goToProducts() {
        shell.get().open(new Place.Products());
    }

    @Override
    public void help(String topic) {
        dialogs.get().help().open(topic);
    }

    @Override
    public void explain(String topic) {
        help(topic);
    }
}
