package app.productdesk.ui.shell.ways;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.cancellation.CancellationActions;
import app.productdesk.ui.productdetails.ProductDetailsActions;
import app.productdesk.ui.products.ProductActions;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.ProgramActions;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// What products lead to, and what can be done to them: on their list, on the page of one, and
/// where one is canceled. UI thread only.
public final class ProductWays
        implements ProductActions, ProductDetailsActions, CancellationActions {

    private final Supplier<Shell> shell;
    private final Supplier<ShellDialogs> dialogs;
    private final ProgramActions program;

    ProductWays(Supplier<Shell> shell, Supplier<ShellDialogs> dialogs, ProgramActions program) {
        this.shell = shell;
        this.dialogs = dialogs;
        this.program = program;
    }

    @Override
    public void showDetails(SubscriptionId id) {
        goTo(id);
    }

    @Override
    public void goTo(SubscriptionId id) {
        shell.get().open(new Place.Details(id));
    }

    @Override
    public void back() {
        shell.get().back();
    }

    @Override
    public void trailChanged() {
        shell.get().showTrail();
    }

    @Override
    public void cancel(SubscriptionId id, Runnable afterwards) {
        dialogs.get().cancellation().open(id, afterwards);
    }

    @Override
    public void cancel(SubscriptionId id) {
        cancel(id, shell.get()::refresh);
    }

    @Override
    public void editRecurringBilling(SubscriptionId id, Runnable afterwards) {
        dialogs.get().changes().editRecurringBilling(id, afterwards);
    }

    @Override
    public void editRecurringBilling(SubscriptionId id) {
        editRecurringBilling(id, shell.get()::refresh);
    }

    @Override
    public void reactivate(SubscriptionId id, Runnable afterwards) {
        dialogs.get().changes().reactivate(id, afterwards);
    }

    @Override
    public void reactivate(SubscriptionId id) {
        reactivate(id, shell.get()::refresh);
    }

    @Override
    public void delete(SubscriptionId id, Runnable afterwards) {
        dialogs.get().changes().delete(id, afterwards);
    }

    @Override
    public void delete(SubscriptionId id) {
        delete(id, shell.get()::refresh);
    }

    @Override
    public void tellFacts(SubscriptionId id) {
        dialogs.get().facts().open(id, shell.get()::refresh);
    }

    @Override
    public void removeLicenses(SubscriptionId id) {
        shell.get().open(new Place.LicenseRemoval(id, Set.of()));
    }

    @Override
    public void bringIn() {
        shell.get().open(new Place.BringIn(List.of()));
    }

    @Override
    public void resetSample() {
        program.resetSample();
    }

    @Override
    public void openPage(URI page) {
        program.openPage(page);
    }

    @Override
    public void openFile(Path file) {
        program.openFile(file);
    }
}
