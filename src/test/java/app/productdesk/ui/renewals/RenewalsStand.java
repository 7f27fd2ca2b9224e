package app.productdesk.ui.renewals;

import app.productdesk.adapter.exchange.CsvTables;
import app.productdesk.adapter.exchange.IcalCalendars;
import app.productdesk.application.exchange.ExportTable;
import app.productdesk.application.port.store.ProductCatalog;
import app.productdesk.application.port.table.TableWriters;
import app.productdesk.application.renewals.ListRenewals;
import app.productdesk.application.renewals.SaveCalendar;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.CancellationPolicy;
import app.productdesk.domain.cancellation.rule.LicensedUserRule;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.refund.RefundPolicy;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// The page of what lies ahead; remembers where it led and what it said. Its work waits.
final class RenewalsStand implements RenewalsActions, Announcer {

    final ManualWork work = new ManualWork();
    final ScriptedFileChoice choice = new ScriptedFileChoice();
    final FilesInMemory files = new FilesInMemory();
    final List<String> led = new ArrayList<>();
    final List<String> said = new ArrayList<>();
    private final ProductCatalog catalog;
    private final Messages messages;
    private final Instant now;

    RenewalsStand(ProductCatalog catalog, Messages messages) {
        this(catalog, Given.T, messages);
    }

    RenewalsStand(ProductCatalog catalog, Instant now, Messages messages) {
        this.catalog = catalog;
        this.now = now;
        this.messages = messages;
    }

    ListRenewals renewals() {
        RefundPolicy refunds = RefundPolicy.STARTED_DAYS_HALF_UP;
        return new ListRenewals(
                catalog,
                new CancellationPolicy(LicensedUserRule.LICENSED_USERS_BELOW_25, refunds),
                refunds,
                Given.GLOBAL,
                () -> now);
    }

    SaveCalendar calendars() {
        return new SaveCalendar(new IcalCalendars(), files);
    }

    RenewalsTools tools() {
        var csv = new CsvTables();
        return new RenewalsTools(
                work,
                messages,
                PlainTables.saving(
                        new ExportTable(new TableWriters(csv, csv, csv), files),
                        work,
                        messages,
                        choice,
                        this),
                choice,
                this);
    }

    @Override
    public void showDetails(SubscriptionId id) {
        led.add("details " + id);
    }

    @Override
    public void cancel(SubscriptionId id, Runnable afterwards) {
        led.add("cancel " + id);
    }

    @Override
    public void goToProducts() {
        led.add("products");
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {
        said.add(sentence);
    }

    @Override
    public void tell(FaultText fault) {
        said.add(fault.title());
    }
}
