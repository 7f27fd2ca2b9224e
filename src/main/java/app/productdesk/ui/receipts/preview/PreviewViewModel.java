package app.productdesk.ui.receipts.preview;

import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptForm;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.receipts.preview.PreviewState.Failed;
import app.productdesk.ui.receipts.preview.PreviewState.Heading;
import app.productdesk.ui.receipts.preview.PreviewState.Nothing;
import app.productdesk.ui.receipts.preview.PreviewState.Preparing;
import app.productdesk.ui.receipts.preview.PreviewState.Shown;
import app.productdesk.ui.receipts.tools.ReceiptsActions;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One receipt’s pages without their controls. Pages are made one receipt at a time; what nobody
/// waits for any more is not made, and not shown if it was. UI thread only.
final class PreviewViewModel {

    private final Receipts receipts;
    private final ReceiptsTools tools;
    private final ReceiptsActions actions;
    private final HandOut handOut;
    private final FormChoice choice;
    private final ReadOnlyObjectWrapper<PreviewState> state =
            new ReadOnlyObjectWrapper<>(new Nothing());

    private Optional<KeptReceipt> receipt = Optional.empty();
    private Optional<Request> requested = Optional.empty();
    private boolean making;

    PreviewViewModel(
            Receipts receipts, ReceiptsTools tools, ReceiptsActions actions, PagePrinter printer) {
        this.receipts = receipts;
        this.tools = tools;
        this.actions = actions;
        this.handOut = new HandOut(receipts, tools, actions, printer);
        this.choice = new FormChoice(tools.messages(), tools.region());
    }

    /// Pages that are wanted.
    private record Request(ReceiptNumber number, ReceiptForm.Pdf form, int dots, double scale) {}

    ReadOnlyObjectProperty<PreviewState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty printingProperty() {
        return handOut.printingProperty();
    }

    /// Shows that receipt, or none.
    void show(Optional<KeptReceipt> shown) {
        receipt = shown;
        request();
    }

    /// What can be chosen, and what is; after a change `refresh` shows it.
    FormChoice choice() {
        return choice;
    }

    /// Shows the receipt as it is chosen now.
    void refresh() {
        request();
    }

    /// Makes the pages anew, after a failure.
    void tryAgain() {
        requested = Optional.empty();
        request();
    }

    String page(int at, int of) {
        Messages messages = tools.messages();
        return messages.text("receipts.preview.page", messages.number(at), messages.number(of));
    }

    void savePdf() {
        save(choice.form());
    }

    void saveJson() {
        save(new ReceiptForm.Json());
    }

    void saveCsv() {
        save(new ReceiptForm.Csv());
    }

    void print() {
        receipt.ifPresent(kept -> handOut.print(kept.receipt().number(), choice.form()));
    }

    void goToProduct() {
        receipt.ifPresent(kept -> actions.goToProduct(kept.receipt().product().subscription()));
    }

    private void save(ReceiptForm form) {
        receipt.ifPresent(kept -> handOut.save(kept.receipt().number(), form));
    }

    private void request() {
        if (receipt.isEmpty()) {
            requested = Optional.empty();
            state.set(new Nothing());
            return;
        }
        var wanted = receipt.filter(_ -> choice.hasRoom()).map(this::requestFor);
        if (wanted.isEmpty() || wanted.equals(requested)) {
            renameShown();
            return;
        }
        if (!sameForm(wanted, requested) || !(state.get() instanceof Shown)) {
            state.set(new Preparing(heading()));
        }
        requested = wanted;
        if (!making) {
            make();
        }
    }

    private Request requestFor(KeptReceipt kept) {
        return new Request(
                kept.receipt().number(), choice.form(), choice.dotsPerInch(), choice.scale());
    }

    /// What happened since does not change the pages, only what stands over them.
    private void renameShown() {
        if (state.get() instanceof Shown(_, var pages, var scale)) {
            state.set(new Shown(heading(), pages, scale));
        }
    }

    private void make() {
        Request now = requested.orElseThrow();
        making = true;
        tools.work()
                .start(
                        _ -> receipts.pages(now.number(), now.form(), now.dots()),
                        pages -> answer(now, new Shown(heading(), pages, now.scale())),
                        fault -> answer(now, new Failed(heading(), explain(fault))));
    }

    private void answer(Request to, PreviewState answer) {
        making = false;
        if (requested.filter(to::equals).isPresent()) {
            state.set(answer);
        } else if (requested.isPresent()) {
            make();
        }
    }

    private FaultText explain(Fault fault) {
        return new FaultTexts(tools.messages()).explain(fault);
    }

    private Heading heading() {
        return receipt.map(this::heading).orElse(new Heading("", "", ""));
    }

    private Heading heading(KeptReceipt kept) {
        Messages messages = tools.messages();
        return new Heading(
                messages.text("receipts.preview.title", kept.receipt().number()),
                kept.receipt().product().name(),
                kept.reactivatedAt()
                        .map(at -> messages.text("receipts.reactivatedOn", messages.day(at)))
                        .orElse(""));
    }

    private static boolean sameForm(Optional<Request> one, Optional<Request> other) {
        return one.map(Request::number).equals(other.map(Request::number))
                && one.map(Request::form).equals(other.map(Request::form));
    }
}
