package app.productdesk.ui.cancellation;

import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.application.cancellation.ConfirmResult;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.CancellationReason;
import app.productdesk.domain.cancellation.rule.RefusalReason.CancelTheBase;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.receipt.Receipt;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.ui.cancellation.CancellationState.Cancelling;
import app.productdesk.ui.cancellation.CancellationState.CheckFailed;
import app.productdesk.ui.cancellation.CancellationState.Checking;
import app.productdesk.ui.cancellation.CancellationState.ConfirmFailed;
import app.productdesk.ui.cancellation.CancellationState.Done;
import app.productdesk.ui.cancellation.CancellationState.Gone;
import app.productdesk.ui.cancellation.CancellationState.Offered;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.SummaryWriter;
import app.productdesk.ui.cancellation.content.outcome.OutcomeWriter;
import app.productdesk.ui.cancellation.content.outcome.ReceiptFormats;
import app.productdesk.ui.cancellation.content.refused.HoldersTable;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer;
import app.productdesk.ui.cancellation.content.refused.RefusalWriter;
import app.productdesk.ui.cancellation.pane.FileSaving;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.tables.TableFiles;
import app.productdesk.ui.common.text.FileNames;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The cancellation dialog without its window: asks, explains or offers, cancels, gives the receipt
/// out.
final class CancellationViewModel {

    private final SubscriptionId id;
    private final CancellationUseCases useCases;
    private final BackgroundWork work;
    private final Messages messages;
    private final Leads leads;
    private final ReadOnlyObjectWrapper<CancellationState> state =
            new ReadOnlyObjectWrapper<>(new Checking());
    private final List<Runnable> afterClosing = new ArrayList<>();
    private Optional<SubscriptionId> base = Optional.empty();
    private String product = "";
    private int holders;
    private Optional<Receipt> issued = Optional.empty();

    CancellationViewModel(
            SubscriptionId id,
            CancellationUseCases useCases,
            BackgroundWork work,
            Messages messages,
            Leads leads) {
        this.id = id;
        this.useCases = useCases;
        this.work = work;
        this.messages = messages;
        this.leads = leads;
    }

    ReadOnlyObjectProperty<CancellationState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<FileSaving.Progress> savingProperty() {
        return leads.saving().progressProperty();
    }

    /// Asks whether the subscription may be cancelled, from fresh data.
    void check() {
        ask("");
    }

    /// Cancels what was offered; does nothing in any other state.
    void confirm(Choice reason, String comment) {
        if (!(state.get() instanceof Offered offered)) {
            return;
        }
        state.set(new Cancelling());
        var why = CancellationReason.valueOf(reason.key());
        work.start(
                _ -> useCases.cancel().confirm(id, offered.agreed(), why, comment.strip()),
                this::conclude,
                fault -> settle(new ConfirmFailed(new FaultTexts(messages).explain(fault))));
    }

    /// Does what a refusal offers. The dialog is closed by then, but for the export.
    void take(Offer.Kind kind) {
        switch (kind) {
            case REMOVE_LICENSES -> leads.actions().removeLicenses(id);
            case EXPORT_HOLDERS -> exportHolders();
            case EDIT_RECURRING_BILLING -> leads.actions().editRecurringBilling(id);
            case REACTIVATE -> leads.actions().reactivate(id);
            case DELETE -> leads.actions().delete(id);
            case TELL_FACTS -> leads.actions().tellFacts(id);
            case BRING_IN -> leads.actions().bringIn();
            case GO_TO_BASE -> base.ifPresent(leads.actions()::goTo);
        }
    }

    /// Saves the receipt that was issued, in that format.
    void saveReceipt(Choice format) {
        issued.ifPresent(receipt -> save(receipt, leads.formats().form(format)));
    }

    void openPage(URI page) {
        leads.actions().openPage(page);
    }

    void openFile(Path file) {
        leads.actions().openFile(file);
    }

    /// Told when the window is gone; a cancellation under way goes on and is told of when it is
    /// through.
    void close(Runnable whenClosed) {
        if (state.get() instanceof Cancelling) {
            afterClosing.add(whenClosed);
        }
        whenClosed.run();
    }

    private void ask(String notice) {
        state.set(new Checking());
        work.start(
                _ -> useCases.cancel().ask(id),
                asked ->
                        settle(
                                asked.<CancellationState>map(question -> answer(question, notice))
                                        .orElseGet(Gone::new)),
                fault -> settle(new CheckFailed(new FaultTexts(messages).explain(fault))));
    }

    private CancellationState answer(CancellationQuestion question, String notice) {
        product = question.subscription().sku().name();
        holders = question.count().licensedUsers();
        return switch (question.decision()) {
            case Allowed allowed ->
                    new Offered(
                            new SummaryWriter(messages).write(question, allowed), allowed, notice);
            case Refused(var reason) -> {
                base =
                        reason instanceof CancelTheBase goesWith
                                ? Optional.of(goesWith.base())
                                : Optional.empty();
                yield new CancellationState.Refused(
                        new RefusalWriter(messages).write(question, reason), notice);
            }
        };
    }

    private void conclude(ConfirmResult result) {
        switch (result) {
            case ConfirmResult.Cancelled(Receipt receipt) -> {
                issued = Optional.of(receipt);
                settle(
                        new Done(
                                new OutcomeWriter(messages)
                                        .write(receipt, leads.formats().choices())));
            }
            case ConfirmResult.AnswerChanged(_) -> ask(messages.text("cancellation.changed"));
            case ConfirmResult.Gone() -> settle(new Gone());
        }
    }

    private void settle(CancellationState reached) {
        state.set(reached);
        afterClosing.forEach(Runnable::run);
        afterClosing.clear();
    }

    private void exportHolders() {
        var table = new HoldersTable(messages);
        var kinds = new TableFiles(messages);
        leads.saving()
                .saveTable(
                        kinds.suggested(
                                messages.text(
                                        "cancellation.holders.fileName", FileNames.of(product))),
                        kinds.kinds(),
                        holders,
                        (file, asked) ->
                                useCases.export()
                                        .run(
                                                file,
                                                table.of(product, useCases.holders().run(id)),
                                                asked));
    }

    private void save(Receipt receipt, ReceiptForm form) {
        leads.saving()
                .save(
                        messages.text("cancellation.receipt.fileName", receipt.number())
                                + "."
                                + form.extension(),
                        List.of(leads.formats().filter(form)),
                        file -> useCases.receipts().save(receipt.number(), form, file));
    }

    /// What leads out of the dialog: files, and other screens.
    record Leads(FileSaving saving, ReceiptFormats formats, CancellationActions actions) {}
}
