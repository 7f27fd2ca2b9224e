package app.productdesk.ui.shell;

import app.productdesk.application.settings.Settings;
import app.productdesk.application.settings.Settings.Language;
import app.productdesk.application.settings.Settings.ThemeChoice;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.activity.ActivityActions;
import app.productdesk.ui.cancellation.CancellationActions;
import app.productdesk.ui.handover.HandOverActions;
import app.productdesk.ui.imports.tools.ImportActions;
import app.productdesk.ui.licenseremoval.LicenseRemovalActions;
import app.productdesk.ui.licenseremoval.tasks.TaskActions;
import app.productdesk.ui.licenses.LicensesActions;
import app.productdesk.ui.productdetails.ProductDetailsActions;
import app.productdesk.ui.products.ProductActions;
import app.productdesk.ui.receipts.tools.ReceiptsActions;
import app.productdesk.ui.renewals.RenewalsActions;
import app.productdesk.ui.renewals.reminders.ReminderActions;
import app.productdesk.ui.settings.SettingsActions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Answers what every screen can lead to: the one place that knows them all. UI thread only.
public final class Windows
        implements ProductActions,
                ProductDetailsActions,
                CancellationActions,
                LicensesActions,
                LicenseRemovalActions,
                TaskActions,
                HandOverActions,
                ActivityActions,
                ReceiptsActions,
                RenewalsActions,
                ReminderActions,
                SettingsActions,
                ImportActions,
                ShellActions {

    private final Supplier<Shell> shell;
    private final Supplier<ShellDialogs> dialogs;
    private final ProgramActions program;
    private final Settings settings;

    /// @param shell the frame, asked for once it is there
    /// @param dialogs the dialogs, likewise
    /// @param settings those in force
    public Windows(
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
    public void showDetails(SubscriptionId id) {
        goTo(id);
    }

    @Override
    public void cancel(SubscriptionId id, Runnable afterwards) {
        dialogs.get().cancellation().open(id, afterwards);
    }

    @Override
    public void editRecurringBilling(SubscriptionId id, Runnable afterwards) {
        dialogs.get().changes().editRecurringBilling(id, afterwards);
    }

    @Override
    public void reactivate(SubscriptionId id, Runnable afterwards) {
        dialogs.get().changes().reactivate(id, afterwards);
    }

    @Override
    public void delete(SubscriptionId id, Runnable afterwards) {
        dialogs.get().changes().delete(id, afterwards);
    }

    @Override
    public void cancel(SubscriptionId id) {
        cancel(id, shell.get()::refresh);
    }

    @Override
    public void editRecurringBilling(SubscriptionId id) {
        editRecurringBilling(id, shell.get()::refresh);
    }

    @Override
    public void removeLicenses(SubscriptionId id) {
        shell.get().open(new Place.LicenseRemoval(id, Set.of()));
    }

    @Override
    public void reactivate(SubscriptionId id) {
        reactivate(id, shell.get()::refresh);
    }

    @Override
    public void tellFacts(SubscriptionId id) {
        dialogs.get().facts().open(id, shell.get()::refresh);
    }

    @Override
    public void openMade(String workspaceId) {
        program.openWorkspace(workspaceId);
    }

    @Override
    public void bringIn() {
        shell.get().open(new Place.BringIn(List.of()));
    }

    @Override
    public void explain(String topic) {
        help(topic);
    }

    @Override
    public void tellRemoval(SubscriptionId id) {
        shell.get().open(new Place.RemovalByHand(id));
    }

    @Override
    public void openPage(URI page) {
        program.openPage(page);
    }

    @Override
    public void delete(SubscriptionId id) {
        delete(id, shell.get()::refresh);
    }

    @Override
    public void goTo(SubscriptionId id) {
        shell.get().open(new Place.Details(id));
    }

    @Override
    public void goToProduct(SubscriptionId subscription) {
        goTo(subscription);
    }

    @Override
    public void goToProducts() {
        shell.get().open(new Place.Products());
    }

    @Override
    public void removeLicenses(SubscriptionId id, Set<PersonId> chosen) {
        shell.get().open(new Place.LicenseRemoval(id, chosen));
    }

    @Override
    public void showHolders(SubscriptionId id) {
        shell.get().open(new Place.Holders(id));
    }

    @Override
    public void showRenewals() {
        shell.get().open(new Place.Renewals());
    }

    @Override
    public void goToLicenses() {
        shell.get().open(new Place.Licenses());
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
    public void openHandOver() {
        dialogs.get().handOvers().open();
    }

    @Override
    public void cancelSubscription(SubscriptionId id) {
        shell.get().open(new Place.Details(id));
        cancel(id);
    }

    @Override
    public void showRemoval(SubscriptionId subscription) {
        shell.get().open(new Place.RemovalUnderWay(subscription));
    }

    @Override
    public void goToReceipt(ReceiptNumber number) {
        shell.get().open(new Place.Receipts(Optional.of(number)));
    }

    @Override
    public void goToRemoval(RunId run, SubscriptionId subscription) {
        showReport(run);
    }

    @Override
    public void showReport(RunId run) {
        shell.get().open(new Place.Removal(run));
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
    public void back() {
        shell.get().back();
    }

    @Override
    public void trailChanged() {
        shell.get().showTrail();
    }

    @Override
    public void openFile(Path file) {
        program.openFile(file);
    }

    @Override
    public void resetSample() {
        program.resetSample();
    }

    @Override
    public void apply(Settings changed) {
        program.apply(changed);
    }

    @Override
    public void showDataFolder() {
        program.showDataFolder();
    }

    @Override
    public void help(String topic) {
        dialogs.get().help().open(topic);
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
}
