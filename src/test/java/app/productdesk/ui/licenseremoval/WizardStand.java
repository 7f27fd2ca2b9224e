package app.productdesk.ui.licenseremoval;

import app.productdesk.adapter.document.table.CsvReader;
import app.productdesk.application.licensing.DryRun;
import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.licensing.pasted.ReadPeopleList;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.screens.Variant;
import app.productdesk.ui.common.Theme;
import app.productdesk.ui.common.dialog.Dialogs;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.work.ManualTicker;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.licenseremoval.byhand.ByHandUseCases;
import app.productdesk.ui.licenseremoval.report.RemovalBench;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import app.productdesk.ui.licenseremoval.tools.WizardTools;
import app.productdesk.ui.receipts.FilesInMemory;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The guided removal over the sample organization in memory; its work waits until it is let run.
final class WizardStand {

    final ManualWork work = new ManualWork();
    final LicenseRemovalWizard wizard;
    private final WizardUseCases useCases;
    final ScriptedFileChoice choice = new ScriptedFileChoice();

    WizardStand(RemovalBench bench, LicensedUserRule rule, Variant variant) {
        this(bench, bench.workspace().catalog(), rule, variant);
    }

    WizardStand(
            RemovalBench bench, ProductCatalog catalog, LicensedUserRule rule, Variant variant) {
        this(bench, catalog, rule, Optional.empty(), variant);
    }

    WizardStand(
            RemovalBench bench,
            ProductCatalog catalog,
            LicensedUserRule rule,
            Optional<ByHandUseCases> byHand,
            Variant variant) {
        useCases = useCases(bench, catalog, rule, saving(variant), byHand);
        wizard =
                new LicenseRemovalWizard(
                        useCases,
                        tools(variant),
                        new RemovalTasks(work),
                        bench::now,
                        new Nowhere());
    }

    WizardStand begin(SubscriptionId id, Set<PersonId> chosen) {
        wizard.begin(id, chosen);
        work.runAll();
        return this;
    }

    /// Begins with everybody who holds it like that.
    WizardStand beginWith(SubscriptionId id, Predicate<Holding> who, int most) {
        Holders holders = useCases.holders().of(id).orElseThrow();
        return begin(
                id,
                holders.all().stream()
                        .filter(who)
                        .limit(most)
                        .map(one -> one.person().id())
                        .collect(Collectors.toSet()));
    }

    WizardStand next() {
        wizard.viewModel().next();
        work.runAll();
        return this;
    }

    private TableSaving saving(Variant variant) {
        return PlainTables.saving(
                new PlainTables().into(new FilesInMemory()),
                work,
                variant.messages(),
                new ScriptedFileChoice(),
                new Silent());
    }

    private static WizardUseCases useCases(
            RemovalBench bench,
            ProductCatalog catalog,
            LicensedUserRule rule,
            TableSaving saving,
            Optional<ByHandUseCases> byHand) {
        var some = bench.useCases(saving);
        return new WizardUseCases(
                new ReadHolders(catalog, bench.workspace().people(), bench::now),
                new PlanRemoval(rule, some.operator()),
                new DryRun(bench.workspace().licenses(), some.operator()),
                some.remove(),
                some.removals(),
                some.cancel(),
                new ReadPeopleList(new CsvReader(), new FilesInMemory()),
                some.export(),
                byHand);
    }

    private WizardTools tools(Variant variant) {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane()));
        return new WizardTools(
                work,
                variant.messages(),
                choice,
                new Silent(),
                new Dialogs(stage, variant.views(), new Theme(variant.theme()), variant.messages()),
                new ManualTicker(),
                "NL");
    }

    private static final class Silent implements Announcer {
        @Override
        public void say(String sentence) {}

        @Override
        public void say(String sentence, String action, Runnable whenChosen) {}

        @Override
        public void tell(FaultText fault) {}
    }

    private static final class Nowhere implements LicenseRemovalActions {
        @Override
        public void openPage(URI page) {}

        @Override
        public void openFile(Path file) {}

        @Override
        public void back() {}

        @Override
        public void goToLicenses() {}

        @Override
        public void goToProduct(SubscriptionId id) {}

        @Override
        public void goToProducts() {}

        @Override
        public void cancelSubscription(SubscriptionId id) {}

        @Override
        public void handOverRemoval(SubscriptionId id, Set<PersonId> chosen) {}

        @Override
        public void handOverCancellation(SubscriptionId id) {}
    }
}
