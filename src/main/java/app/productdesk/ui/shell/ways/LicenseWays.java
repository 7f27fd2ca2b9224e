package app.productdesk.ui.shell.ways;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.handover.HandOverActions;
import app.productdesk.ui.licenseremoval.LicenseRemovalActions;
import app.productdesk.ui.licenseremoval.tasks.TaskActions;
import app.productdesk.ui.licenses.LicensesActions;
import app.productdesk.ui.shell.Place;
import app.productdesk.ui.shell.ProgramActions;
import app.productdesk.ui.shell.Shell;
import app.productdesk.ui.shell.ShellDialogs;
import java.net.URI;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;

/// What licenses lead to: who holds them, how they are removed, here or by somebody else, and how
/// far that is. UI thread only.
public final class LicenseWays
        implements LicensesActions, LicenseRemovalActions, TaskActions, HandOverActions {

    private final Supplier<Shell> shell;
    private final Supplier<ShellDialogs> dialogs;
    private final ProgramActions program;

    LicenseWays(Supplier<Shell> shell, Supplier<ShellDialogs> dialogs, ProgramActions program) {
        this.shell = shell;
        this.dialogs = dialogs;
        this.program = program;
    }

    @Override
    public void goToLicenses() {
        shell.get().open(new Place.Licenses());
    }

    @Override
    public void showHolders(SubscriptionId id) {
        shell.get().open(new Place.Holders(id));
    }

    @Override
    public void removeLicenses(SubscriptionId id, Set<PersonId> chosen) {
        shell.get().open(new Place.LicenseRemoval(id, chosen));
    }

    @Override
    public void tellRemoval(SubscriptionId id) {
        shell.get().open(new Place.RemovalByHand(id));
    }

    @Override
    public void showRemoval(SubscriptionId subscription) {
        shell.get().open(new Place.RemovalUnderWay(subscription));
    }

    @Override
    public boolean showsRemoval(SubscriptionId subscription) {
        return switch (shell.get().place()) {
            case Place.LicenseRemoval(var id, _) -> id.equals(subscription);
            case Place.RemovalUnderWay(var id) -> id.equals(subscription);
            default -> false;
        };
    }

    @Override
    public void showReport(RunId run) {
        shell.get().open(new Place.Removal(run));
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
    public void goToProduct(SubscriptionId id) {
        shell.get().open(new Place.Details(id));
    }

    @Override
    public void goToProducts() {
        shell.get().open(new Place.Products());
    }

    @Override
    public void cancelSubscription(SubscriptionId id) {
        goToProduct(id);
        dialogs.get().cancellation().open(id, shell.get()::refresh);
    }

    @Override
    public void openHandOver() {
        dialogs.get().handOvers().open();
    }

    @Override
    public void handOverRemoval(SubscriptionId id, Set<PersonId> chosen) {
        dialogs.get().handOvers().save(Purpose.REMOVE_LICENSES, id, chosen);
    }

    @Override
    public void handOverCancellation(SubscriptionId id) {
        dialogs.get().handOvers().save(Purpose.CANCEL, id, Set.of());
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
