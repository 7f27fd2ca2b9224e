package app.productdesk.ui.shell.ways;

import app.productdesk.application.settings.Settings;
import app.productdesk.ui.shell.ProgramActions;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import java.util.function.Supplier;

/// Answers what every screen can lead to: the one place that knows them all. UI thread only.
///
/// @param products what products lead to, and what can be done to them
/// @param licenses what licenses and their removal lead to
/// @param records what is recorded of the past, and lies ahead, leads to
/// @param program what leads to the program around the window
public record Windows(
        ProductWays products, LicenseWays licenses, RecordWays records, ProgramWays program) {

    /// @param shell the frame, asked for once it is there
    /// @param dialogs the dialogs, likewise
    /// @param settings those in force
    public Windows(
            Supplier<Shell> shell,
            Supplier<ShellDialogs> dialogs,
            ProgramActions program,
            Settings settings) {
        this(
                new ProductWays(shell, dialogs, program),
                new LicenseWays(shell, dialogs, program),
                new RecordWays(shell, dialogs, program),
                new ProgramWays(shell, dialogs, program, settings));
    }
}
