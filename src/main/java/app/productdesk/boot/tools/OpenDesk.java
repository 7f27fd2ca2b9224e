package app.productdesk.boot.tools;

import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.settings.Settings;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.ImportTasks;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import java.util.Locale;

/// A workspace that is open, and the settings it is seen with.
///
/// @param tasks the removal that runs in its background; it goes on while the window’s content is
///   made anew
/// @param imports what is being brought in, which is kept and goes on likewise
public record OpenDesk(
        Workspace workspace,
        Organization organization,
        Settings settings,
        RemovalTasks tasks,
        ImportTasks imports) {

    /// The same workspace, seen with other settings.
    public OpenDesk with(Settings changed) {
        return new OpenDesk(workspace, organization, changed, tasks, imports);
    }

    /// Texts in the chosen language; days and moments are those of the organization.
    public Messages messages() {
        return new Messages(locale(settings.language()), organization.zone());
    }

    /// The locale of a language that can be chosen.
    public static Locale locale(Settings.Language language) {
        return switch (language) {
            case SYSTEM -> Locale.getDefault(Locale.Category.DISPLAY);
            case ENGLISH -> Locale.ENGLISH;
            case DUTCH -> Locale.of("nl");
        };
    }
}
