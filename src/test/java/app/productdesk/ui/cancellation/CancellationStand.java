package app.productdesk.ui.cancellation;

import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.screens.ProductBench;
import app.productdesk.ui.cancellation.content.outcome.ReceiptFormats;
import app.productdesk.ui.cancellation.pane.FileSaving;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A cancellation dialog’s view-model over a bench, with everything it leads to written down.
final class CancellationStand implements CancellationActions {

    final ProductBench bench;
    final ManualWork work = new ManualWork();
    final ScriptedFileChoice files = new ScriptedFileChoice();
    final List<String> led = new ArrayList<>();
    final CancellationViewModel viewModel;

    CancellationStand(ProductBench bench, String id, Messages messages) {
        this.bench = bench;
        var saving = new FileSaving(files, work, new FaultTexts(messages));
        viewModel =
                new CancellationViewModel(
                        new SubscriptionId(id),
                        new CancellationUseCases(
                                bench.cancel(),
                                bench.listHolders(),
                                bench.exportTable(),
                                bench.receipts()),
                        work,
                        messages,
                        new CancellationViewModel.Leads(
                                saving, new ReceiptFormats(messages, "NL"), this));
    }

    @Override
    public void goTo(SubscriptionId id) {
        led.add("go to " + id);
    }

    @Override
    public void editRecurringBilling(SubscriptionId id) {
        led.add("edit recurring billing of " + id);
    }

    @Override
    public void reactivate(SubscriptionId id) {
        led.add("reactivate " + id);
    }

    @Override
    public void delete(SubscriptionId id) {
        led.add("delete " + id);
    }

    @Override
    public void bringIn() {
        led.add("bring in");
    }

    @Override
    public void tellFacts(SubscriptionId id) {
        led.add("tell facts of " + id);
    }

    @Override
    public void openPage(URI page) {
        led.add("open " + page);
    }

    @Override
    public void openFile(Path file) {
        led.add("open " + file);
    }

    @Override
    public void removeLicenses(SubscriptionId id) {
        led.add("remove licenses of " + id);
    }
}
