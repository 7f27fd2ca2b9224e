package app.productdesk.ui.receipts.verify;

import app.productdesk.application.port.store.ReceiptStore.GivenOut;
import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.receipts.verify.VerifyState.Comparing;
import app.productdesk.ui.receipts.verify.VerifyState.Fact;
import app.productdesk.ui.receipts.verify.VerifyState.Failed;
import app.productdesk.ui.receipts.verify.VerifyState.Genuine;
import app.productdesk.ui.receipts.verify.VerifyState.Unknown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Compares one file with every form that was given out, without a window.
final class VerifyViewModel {

    private final Receipts receipts;
    private final BackgroundWork work;
    private final Messages messages;
    private final Path file;
    private final ReadOnlyObjectWrapper<VerifyState> state;
    private Optional<ReceiptNumber> found = Optional.empty();

    VerifyViewModel(Receipts receipts, BackgroundWork work, Messages messages, Path file) {
        this.receipts = receipts;
        this.work = work;
        this.messages = messages;
        this.file = file;
        this.state =
                new ReadOnlyObjectWrapper<>(
                        new Comparing(messages.text("receipts.verify.comparing", name())));
    }

    /// What the comparison found.
    private record Match(GivenOut form, Optional<KeptReceipt> receipt) {}

    ReadOnlyObjectProperty<VerifyState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The receipt that the file is a form of; empty until it is known to be one.
    Optional<ReceiptNumber> found() {
        return found;
    }

    void compare() {
        work.start(
                _ -> receipts.verify(file).map(this::match),
                match -> state.set(match.map(this::genuine).orElseGet(this::unknown)),
                fault -> state.set(new Failed(new FaultTexts(messages).explain(fault))));
    }

    private Match match(GivenOut form) {
        return new Match(form, receipts.find(form.number()));
    }

    private VerifyState genuine(Match match) {
        GivenOut form = match.form();
        found = Optional.of(form.number());
        var product = match.receipt().map(kept -> kept.receipt().product().name()).orElse("");
        return new Genuine(
                messages.text("receipts.verify.genuine", name()),
                List.of(
                        fact("receipts.verify.receipt", form.number().toString()),
                        fact("receipts.verify.product", product),
                        fact("receipts.verify.form", new FormWords(messages).of(form.formKey())),
                        fact("receipts.verify.since", messages.moment(form.keptAt()))),
                match.receipt()
                        .flatMap(KeptReceipt::reactivatedAt)
                        .map(at -> messages.text("receipts.verify.undone", messages.day(at)))
                        .orElse(""));
    }

    private VerifyState unknown() {
        return new Unknown(
                messages.text("receipts.verify.unknown", name()),
                List.of(
                        messages.text("receipts.verify.unknown.changed"),
                        messages.text("receipts.verify.unknown.elsewhere"),
                        messages.text("receipts.verify.unknown.advice")));
    }

    private Fact fact(String key, String value) {
        return new Fact(messages.text(key), value);
    }

    private String name() {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }
}
