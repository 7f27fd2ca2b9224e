package app.productdesk.architecture;

import java.util.List;

/// The rooms of the house, as package patterns: the one place where the rules take their names
/// from.
final class Rooms {

    static final String HOUSE = "app.productdesk";

    static final String BOOT = HOUSE + ".boot..";
    static final String DOMAIN = HOUSE + ".domain..";
    static final String APPLICATION = HOUSE + ".application..";
    static final String PORT = HOUSE + ".application.port..";

    /// Values that ports hand over, so that ports and adapters may know them too.
    static final String PROGRESS = HOUSE + ".application.progress..";

    static final String SETTINGS = HOUSE + ".application.settings..";
    static final String ADAPTER = HOUSE + ".adapter..";
    static final String UI = HOUSE + ".ui..";
    static final String UI_COMMON = HOUSE + ".ui.common..";
    static final String UI_SHELL = HOUSE + ".ui.shell..";

    /// Every room that must hold classes, so that no rule passes because it looks at nothing.
    static final List<String> ROOMS =
            List.of(
                    BOOT,
                    HOUSE + ".boot.compose..",
                    HOUSE + ".boot.desk..",
                    HOUSE + ".boot.log..",
                    HOUSE + ".boot.tools..",
                    DOMAIN,
                    HOUSE + ".domain.product..",
                    HOUSE + ".domain.people..",
                    HOUSE + ".domain.cancellation..",
                    HOUSE + ".domain.refund..",
                    HOUSE + ".domain.receipt..",
                    HOUSE + ".domain.activity..",
                    HOUSE + ".domain.actions..",
                    HOUSE + ".domain.removal..",
                    HOUSE + ".domain.intake..",
                    HOUSE + ".domain.intake.assembly..",
                    HOUSE + ".domain.handover..",
                    HOUSE + ".domain.removal.pasted..",
                    HOUSE + ".domain.renewals..",
                    APPLICATION,
                    PORT,
                    PROGRESS,
                    HOUSE + ".application.products..",
                    HOUSE + ".application.cancellation..",
                    HOUSE + ".application.receipts..",
                    HOUSE + ".application.exchange..",
                    HOUSE + ".application.licensing..",
                    HOUSE + ".application.handover..",
                    HOUSE + ".application.workspaces..",
                    HOUSE + ".application.activity..",
                    HOUSE + ".application.renewals..",
                    HOUSE + ".application.imports..",
                    SETTINGS,
                    ADAPTER,
                    HOUSE + ".adapter.storage..",
                    HOUSE + ".adapter.sample..",
                    HOUSE + ".adapter.document..",
                    HOUSE + ".adapter.exchange..",
                    HOUSE + ".adapter.settings..",
                    HOUSE + ".adapter.exchange.intake..",
                    UI,
                    UI_COMMON,
                    UI_SHELL,
                    HOUSE + ".ui.products..",
                    HOUSE + ".ui.licenses..",
                    HOUSE + ".ui.imports..",
                    HOUSE + ".ui.licenseremoval..",
                    HOUSE + ".ui.productdetails..",
                    HOUSE + ".ui.cancellation..",
                    HOUSE + ".ui.changes..",
                    HOUSE + ".ui.start..",
                    HOUSE + ".ui.workspaces..",
                    HOUSE + ".ui.receipts..",
                    HOUSE + ".ui.activity..",
                    HOUSE + ".ui.renewals..",
                    HOUSE + ".ui.settings..",
                    HOUSE + ".ui.help..",
                    HOUSE + ".ui.facts..",
                    HOUSE + ".ui.handover..");

    /// Folders that serve the folder they lie in, and nobody else.
    static final List<String> INNER =
            List.of(
                    HOUSE + ".adapter.document.json",
                    HOUSE + ".adapter.document.page",
                    HOUSE + ".adapter.exchange.intake.json.facts",
                    HOUSE + ".adapter.exchange.intake.json.record",
                    HOUSE + ".adapter.storage.carrying",
                    HOUSE + ".adapter.storage.database",
                    HOUSE + ".adapter.storage.file",
                    HOUSE + ".adapter.storage.rows",
                    HOUSE + ".domain.cancellation.check",
                    HOUSE + ".domain.intake.assembly.people",
                    HOUSE + ".domain.intake.assembly.source",
                    HOUSE + ".ui.cancellation.pane",
                    HOUSE + ".ui.changes.offer",
                    HOUSE + ".ui.facts.form",
                    HOUSE + ".ui.imports.preview",
                    HOUSE + ".ui.licenseremoval.report.table",
                    HOUSE + ".ui.licenses.tables",
                    HOUSE + ".ui.products.list",
                    HOUSE + ".ui.products.table.cell");

    private Rooms() {}

    /// @param insider any type of the package meant, so that a misspelt pattern cannot compile
    static String packageOf(Class<?> insider) {
        return insider.getPackageName() + "..";
    }
}
