package app.productdesk.ui.receipts;

import app.productdesk.application.port.store.ReceiptStore.KeptReceipt;
import app.productdesk.application.receipts.Receipts;
import app.productdesk.domain.receipt.ReceiptNumber;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.tables.TableSaving;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.receipts.ReceiptsState.Failed;
import app.productdesk.ui.receipts.ReceiptsState.Listed;
import app.productdesk.ui.receipts.ReceiptsState.Loading;
import app.productdesk.ui.receipts.ReceiptsState.NoneFound;
import app.productdesk.ui.receipts.ReceiptsState.NoneYet;
import app.productdesk.ui.receipts.tools.ReceiptsTools;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// The list of receipts without its controls: reads, searches, and knows which one is chosen. UI
/// thread only.
final class ReceiptsViewModel {

    private final Receipts receipts;
    private final ReceiptsTools tools;
    private final ListExport export;
    private final ReadOnlyObjectWrapper<ReceiptsState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private final ReadOnlyObjectWrapper<Optional<KeptReceipt>> chosen =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper search = new ReadOnlyStringWrapper("");

    private Map<String, KeptReceipt> read = Map.of();
    private List<ReceiptRow> rows = List.of();
    private Optional<String> wanted = Optional.empty();
    private boolean reading;
    private boolean readAgain;

    ReceiptsViewModel(Receipts receipts, TableSaving saving, ReceiptsTools tools) {
        this.receipts = receipts;
        this.tools = tools;
        this.export = new ListExport(saving, tools.messages());
    }

    ReadOnlyObjectProperty<ReceiptsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The receipt to be looked at; empty when none is.
    ReadOnlyObjectProperty<Optional<KeptReceipt>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// The number of the chosen receipt; empty when none is.
    Optional<String> chosenNumber() {
        return chosen.get().map(kept -> kept.receipt().number().toString());
    }

    ReadOnlyStringProperty searchProperty() {
        return search.getReadOnlyProperty();
    }

    /// Reads the list; what was read before stays to be seen until then. Asked while it is being
    /// read, it reads once more, for the answer under way may be too old.
    void refresh() {
        readAgain = reading;
        if (reading) {
            return;
        }
        reading = true;
        if (state.get() instanceof Failed) {
            state.set(new Loading());
        }
        tools.work().start(_ -> receipts.list(), this::show, this::fail);
    }

    /// Chooses a receipt from outside, as soon as it has been read; a search that hides it ends.
    void select(ReceiptNumber number) {
        wanted = Optional.of(number.toString());
        if (find(number.toString()).isPresent()) {
            takeWanted();
        } else {
            refresh();
        }
    }

    /// Chooses a row of the list.
    void choose(String number) {
        find(number).ifPresent(kept -> setChosen(Optional.of(kept)));
    }

    void search(String words) {
        if (!words.equals(search.get())) {
            search.set(words);
            narrow();
        }
    }

    /// Saves the rows as they are shown; nothing while there are none.
    ///
    /// @param inOrder the numbers, in the order of the list
    void export(List<String> inOrder) {
        export.save(inOrder.stream().flatMap(number -> find(number).stream()).toList());
    }

    private void show(List<KeptReceipt> fresh) {
        reading = false;
        read = byNumber(fresh);
        rows = new ReceiptRows(tools.messages()).of(fresh);
        takeWanted();
        narrow();
        if (readAgain) {
            refresh();
        } else {
            wanted = Optional.empty();
        }
    }

    private void fail(Fault fault) {
        reading = false;
        readAgain = false;
        state.set(new Failed(new FaultTexts(tools.messages()).explain(fault)));
        setChosen(Optional.empty());
    }

    private void takeWanted() {
        var there = wanted.flatMap(this::find);
        setChosen(there.or(() -> chosenNumber().flatMap(this::find)));
        if (there.isPresent()) {
            wanted = Optional.empty();
            search("");
        }
    }

    /// The newest is chosen where nothing is, so that the page never looks empty.
    private void narrow() {
        List<ReceiptRow> shown = rows.stream().filter(this::matches).toList();
        if (chosenNumber().filter(number -> holds(shown, number)).isEmpty()) {
            setChosen(shown.stream().findFirst().flatMap(row -> find(row.number())));
        }
        state.set(stateOf(shown));
    }

    private ReceiptsState stateOf(List<ReceiptRow> shown) {
        if (rows.isEmpty()) {
            return new NoneYet();
        }
        return shown.isEmpty() ? new NoneFound(footer(0)) : new Listed(shown, footer(shown.size()));
    }

    private String footer(int shown) {
        Messages messages = tools.messages();
        return shown == rows.size()
                ? messages.counted("receipts.footer.all", shown)
                : messages.counted("receipts.footer.some", rows.size(), messages.number(shown));
    }

    private boolean matches(ReceiptRow row) {
        return Stream.of(search.get().toLowerCase(Locale.ROOT).strip().split("\\s+", -1))
                .allMatch(row.words()::contains);
    }

    private Optional<KeptReceipt> find(String number) {
        return Optional.ofNullable(read.get(number));
    }

    private static Map<String, KeptReceipt> byNumber(List<KeptReceipt> receipts) {
        return receipts.stream()
                .collect(
                        Collectors.toMap(
                                kept -> kept.receipt().number().toString(), Function.identity()));
    }

    private void setChosen(Optional<KeptReceipt> receipt) {
        if (!receipt.equals(chosen.get())) {
            chosen.set(receipt);
        }
    }

    private static boolean holds(List<ReceiptRow> shown, String number) {
        return shown.stream().anyMatch(row -> row.number().equals(number));
    }
}
