package app.productdesk.boot;

import app.productdesk.application.cancellation.ConfirmResult;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.workspaces.OpenWorkspace;
import app.productdesk.boot.compose.Composition;
import app.productdesk.boot.desk.Desk;
import app.productdesk.boot.tools.OpenDesk;
import app.productdesk.boot.tools.Tools;
import app.productdesk.boot.tools.UseCases;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.dialog.NativeFileChoice;
import app.productdesk.ui.imports.ImportTasks;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens every screen and dialog in both languages over a workspace of its own, so that what only
/// fails on the module path fails here. UI thread, on which it also blocks; throws what breaks.
final class Smoke {

    private static final List<String> TOPICS =
            List.of("products", "renewals", "details", "cancelling", "receipts", "settings");

    private final Stage window;
    private final Tools tools;
    private final Desk desk;

    /// @param scratch a folder that is thrown away afterwards
    Smoke(Stage window, Path scratch) {
        this.window = window;
        this.tools = Tools.over(scratch, Clock.systemUTC(), new InlineWork());
        this.desk =
                new Desk(
                        window,
                        tools,
                        Settings.DEFAULTS,
                        new Desk.Outside(new NativeFileChoice(window), _ -> {}));
    }

    /// Opens everything once.
    void run() {
        desk.start();
        try (Workspace workspace = new OpenWorkspace(tools.workspaces()).last(Optional.empty())) {
            for (Language language : List.of(Language.ENGLISH, Language.DUTCH)) {
                visit(workspace, Settings.DEFAULTS.with(language));
            }
            // what is on the screen looks for changes as long as it is there
            window.getScene().setRoot(new StackPane());
        } finally {
            desk.end();
        }
    }

    private void visit(Workspace workspace, Settings settings) {
        var open =
                new OpenDesk(
                        workspace,
                        workspace.catalog().organization(),
                        settings,
                        new RemovalTasks(tools.work()),
                        new ImportTasks());
        var composition = new Composition(tools, open, desk, desk.around(), new Place.Products());
        window.getScene().setRoot(composition.shell().root());
        leaveAReceipt(UseCases.of(tools, open));
        visitPlaces(composition.shell(), workspace);
        visitDialogs(composition.shellDialogs(), workspace);
    }

    private void visitPlaces(Shell shell, Workspace workspace) {
        shell.open(new Place.Workspaces());
        lay(shell.root());
        shell.open(new Place.BringIn(List.of()));
        lay(shell.root());
        shell.open(new Place.Activity());
        lay(shell.root());
        shell.open(new Place.Renewals());
        lay(shell.root());
        shell.open(new Place.Receipts());
        lay(shell.root());
        shell.open(new Place.Settings());
        lay(shell.root());
        shell.open(new Place.Licenses());
        lay(shell.root());
        for (SubscriptionId id : subscriptions(workspace)) {
            shell.open(new Place.Details(id));
            lay(shell.root());
            shell.open(new Place.Holders(id));
            lay(shell.root());
            shell.open(new Place.LicenseRemoval(id, Set.of()));
            lay(shell.root());
        }
    }

    private void visitDialogs(ShellDialogs dialogs, Workspace workspace) {
        for (SubscriptionId id : subscriptions(workspace)) {
            closing(() -> dialogs.cancellation().open(id, () -> {}));
            closing(() -> dialogs.changes().editRecurringBilling(id, () -> {}));
            closing(() -> dialogs.changes().reactivate(id, () -> {}));
            closing(() -> dialogs.changes().delete(id, () -> {}));
        }
        TOPICS.forEach(topic -> closing(() -> dialogs.help().open(topic)));
    }

    private static List<SubscriptionId> subscriptions(Workspace workspace) {
        return workspace.catalog().snapshot().portfolio().subscriptions().stream()
                .map(Subscription::id)
                .toList();
    }

    /// Cancels what can be cancelled, so that there is a receipt to show.
    private static void leaveAReceipt(UseCases useCases) {
        var id = new SubscriptionId("P03");
        useCases.cancel()
                .ask(id)
                .filter(question -> question.decision() instanceof Allowed)
                .map(question -> (Allowed) question.decision())
                .ifPresent(
                        allowed -> {
                            if (!(useCases.cancel()
                                            .confirm(id, allowed, CancellationReason.OTHER, "")
                                    instanceof ConfirmResult.Cancelled)) {
                                throw new IllegalStateException("could not cancel " + id);
                            }
                        });
    }

    private void closing(Runnable opening) {
        opening.run();
        for (Window each : List.copyOf(Window.getWindows())) {
            if (!each.equals(window)) {
                lay(each.getScene().getRoot());
                each.hide();
            }
        }
    }

    private static void lay(Parent root) {
        root.applyCss();
        root.layout();
    }
}
