package app.productdesk.ui.licenses;

import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.people.PeopleList;
import app.productdesk.ui.common.people.PeopleRows;
import app.productdesk.ui.common.people.PersonRow;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.LicenseReadings;
import app.productdesk.ui.licenses.tables.HoldersReport;
import app.productdesk.ui.licenses.tables.HoldersTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The page of one product’s holders, without its controls. UI thread only.
final class HoldersViewModel {

    private final SubscriptionId id;
    private final ReadHolders holders;
    private final LicensesTools tools;
    private final LicensesActions actions;
    private final Messages messages;
    private final PeopleList people;
    private final ReadOnlyObjectWrapper<HoldersState> state =
            new ReadOnlyObjectWrapper<>(new HoldersState.Loading());
    private String product = "";
    private Optional<Holders> listed = Optional.empty();

    HoldersViewModel(
            SubscriptionId id, ReadHolders holders, LicensesTools tools, LicensesActions actions) {
        this.id = id;
        this.holders = holders;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
        this.people = new PeopleList(tools.work());
    }

    ReadOnlyObjectProperty<HoldersState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    PeopleList people() {
        return people;
    }

    /// The product’s name; empty until it is known.
    String product() {
        return product;
    }

    /// Reads who holds one; who is chosen stays chosen.
    void refresh() {
        if (state.get() instanceof HoldersState.Failed) {
            state.set(new HoldersState.Loading());
        }
        tools.work()
                .start(
                        _ -> holders.of(id).map(this::read),
                        this::show,
                        fault ->
                                state.set(
                                        new HoldersState.Failed(
                                                new FaultTexts(messages).explain(fault))));
    }

    /// Opens the guided removal with those who are chosen; with its own proposal when nobody is.
    void removeLicenses() {
        Set<PersonId> chosen =
                people.selected().stream().map(PersonId::new).collect(Collectors.toSet());
        actions.removeLicenses(id, chosen);
    }

    /// Saves those who are chosen; those who are seen when nobody is.
    void export() {
        List<PersonRow> shown = people.shownProperty().get();
        List<PersonRow> chosen = shown.stream().filter(people::isSelected).toList();
        var table = new HoldersTable(messages);
        tools.saving()
                .save(
                        messages.text("licenses.holders.fileName"),
                        () -> table.of(product, chosen.isEmpty() ? shown : chosen),
                        file -> messages.text("licenses.saved", file));
    }

    /// Saves everybody who holds a license, numbered and counted, as evidence for an audit; nothing
    /// while nobody is known to.
    void report() {
        listed.ifPresent(
                found ->
                        tools.saving()
                                .save(
                                        messages.text("licenses.audit.fileName"),
                                        () -> new HoldersReport(messages).of(found),
                                        file -> messages.text("licenses.saved", file)));
    }

    private record Read(Holders holders, List<PersonRow> rows) {}

    private Read read(Holders found) {
        return new Read(found, new PeopleRows(messages, _ -> "").of(found));
    }

    private void show(Optional<Read> read) {
        if (read.isEmpty()) {
            listed = Optional.empty();
            state.set(new HoldersState.Gone());
            return;
        }
        Holders found = read.get().holders();
        listed = Optional.of(found);
        product = found.subscription().sku().name();
        people.show(read.get().rows(), found.at());
        state.set(stateOf(found));
        actions.trailChanged();
    }

    private static HoldersState stateOf(Holders found) {
        if (!found.all().isEmpty()) {
            return new HoldersState.Listed(LicenseReadings.ofPeople(found.count()));
        }
        return found.isNobody() ? new HoldersState.Nobody() : new HoldersState.NobodyNamed();
    }
}
