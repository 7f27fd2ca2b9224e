package app.productdesk.boot.compose;

import app.productdesk.ui.cancellation.CancellationDialog;
import app.productdesk.ui.cancellation.CancellationUseCases;
import app.productdesk.ui.changes.ChangeDialogs;
import app.productdesk.ui.changes.ChangeUseCases;
import app.productdesk.ui.facts.FactsDialog;
import app.productdesk.ui.handover.HandOverFiles;
import app.productdesk.ui.handover.HandOverTools;
import app.productdesk.ui.help.HelpDialog;
import app.productdesk.ui.licenseremoval.interrupted.InterruptedDialog;
import app.productdesk.ui.licenseremoval.interrupted.InterruptedUseCases;
import app.productdesk.ui.shell.ShellDialogs;

/// Makes the dialogs that open over the window, whichever page is in it.
final class WindowDialogs {

    private final Shared shared;

    WindowDialogs(Shared shared) {
        this.shared = shared;
    }

    ShellDialogs all() {
        return new ShellDialogs(
                cancellation(),
                changes(),
                facts(),
                new HelpDialog(shared.dialogs(), shared.messages()),
                handOver());
    }

    /// Asks what is to become of a removal that nobody finished.
    InterruptedDialog interrupted() {
        var licensing = shared.useCases().licensing();
        return new InterruptedDialog(
                new InterruptedUseCases(
                        licensing.removals(), licensing.removal(), licensing.planning().operator()),
                shared.desk().tasks(),
                shared.work(),
                shared.messages(),
                shared.dialogs(),
                shared.windows().licenses());
    }

    private CancellationDialog cancellation() {
        var useCases = shared.useCases();
        return new CancellationDialog(
                new CancellationUseCases(
                        useCases.cancel(),
                        useCases.holders(),
                        useCases.export(),
                        useCases.receipts()),
                shared.work(),
                shared.messages(),
                shared.dialogs(),
                shared.files(),
                shared.windows().products());
    }

    private ChangeDialogs changes() {
        var useCases = shared.useCases();
        return new ChangeDialogs(
                new ChangeUseCases(
                        useCases.showProduct(), useCases.previewReactivation(), useCases.change()),
                shared.work(),
                shared.messages(),
                shared.dialogs(),
                shared.notices());
    }

    private FactsDialog facts() {
        return new FactsDialog(
                shared.useCases().showProduct(),
                shared.useCases().tellFacts(),
                shared.work(),
                shared.messages(),
                shared.dialogs());
    }

    private HandOverFiles handOver() {
        return new HandOverFiles(
                shared.useCases().handOvers(),
                new HandOverTools(
                        shared.work(),
                        shared.messages(),
                        shared.files(),
                        shared.announcer(),
                        shared.dialogs()),
                shared.windows().licenses());
    }
}
