package app.productdesk.ui.licenses;

import app.productdesk.application.handover.HandedOver;
import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.notice.Announcer;
import app.productdesk.ui.common.tables.PlainTables;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import java.util.Optional;
import java.util.Set;

/// What the pages of licenses work with; they lead nowhere, and their work waits.
final class LicensesStand implements LicensesActions, Announcer {

    final ManualWork work = new ManualWork();
    final ScriptedFileChoice choice = new ScriptedFileChoice();
    final PlainTables tables = new PlainTables();
    private final Messages messages;
    private final Optional<HandedOver> byHand;

    LicensesStand(Messages messages) {
        this(messages, Optional.empty());
    }

    LicensesStand(Messages messages, Optional<HandedOver> byHand) {
        this.byHand = byHand;
        this.messages = messages;
    }

    LicensesTools tools() {
        return new LicensesTools(
                work,
                messages,
                PlainTables.saving(tables.into(new FilesInMemory()), work, messages, choice, this),
                byHand);
    }

    @Override
    public void showHolders(SubscriptionId id) {}

    @Override
    public void removeLicenses(SubscriptionId id, Set<PersonId> chosen) {}

    @Override
    public void tellRemoval(SubscriptionId id) {}

    @Override
    public void showReport(RunId run) {}

    @Override
    public void openHandOver() {}

    @Override
    public void goToLicenses() {}

    @Override
    public void goToProducts() {}

    @Override
    public void trailChanged() {}

    @Override
    public void say(String sentence) {}

    @Override
    public void say(String sentence, String action, Runnable whenChosen) {}

    @Override
    public void tell(FaultText fault) {}
}
