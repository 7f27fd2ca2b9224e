package app.productdesk.ui.shell.ways;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.activity.ActivityActions;
import app.productdesk.ui.receipts.tools.ReceiptsActions;
import app.productdesk.ui.renewals.RenewalsActions;
import app.productdesk.ui.renewals.reminders.ReminderActions;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.ProgramActions;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/// What is recorded leads to: what was done, which receipts it gave, and which days lie ahead. UI
/// thread only.
public final class RecordWays
        implements ActivityActions, ReceiptsActions, RenewalsActions, ReminderActions {

    private final Supplier<Shell> shell;
    private final Supplier<ShellDialogs> dialogs;
    private final ProgramActions program;

    RecordWays(Supplier<Shell> shell, Supplier<ShellDialogs> dialogs, ProgramActions program) {
        this.shell = shell;
        this.dialogs = dialogs;
        this.program = program;
    }

    @Override
    public void showDetails(SubscriptionId id) {
        goToProduct(id);
    }

    @Override
    public void goToProduct(SubscriptionId subscription) {
        shell.get().open(new Place.Details(subscription));
    }

    @Override
    public void goToProducts() {
        shell.get().open(new Place.Products());
    }

    @Override
    public void goToReceipt(ReceiptNumber receipt) {
        shell.get().open(new Place.Receipts(Optional.of(receipt)));
    }

    @Override
    public void goToRemoval(RunId run, SubscriptionId subscription) {
        shell.get().open(new Place.Removal(run));
    }

    @Override
    public void showRenewals() {
        shell.get().open(new Place.Renewals());
    }

    @Override
    public void cancel(SubscriptionId id, Runnable afterwards) {
        dialogs.get().cancellation().open(id, afterwards);
    }

    @Override
    public void openFile(Path file) {
        program.openFile(file);
    }
}
