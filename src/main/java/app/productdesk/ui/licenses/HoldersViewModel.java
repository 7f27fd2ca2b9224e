package app.productdesk.ui.licenses;

import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.domain.cancellation.LicensedUserRule;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.Holders;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.people.PeopleList;
import app.productdesk.ui.common.people.PeopleRows;
import app.productdesk.ui.common.people.PersonRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        new TableFile(tools)
                .save(
                        messages.text("licenses.holders.fileName"),
                        Stream.of(
                                        "name",
                                        "userName",
                                        "department",
                                        "signIn",
                                        "lastSignIn",
                                        "held",
                                        "since",
                                        "covered")
                                .map(column -> messages.text("licenses.holders.column." + column))
                                .toList(),
                        () ->
                                (chosen.isEmpty() ? shown : chosen)
                                        .stream().map(this::cells).toList());
    }

    private List<String> cells(PersonRow row) {
        return List.of(
                row.name(),
                row.userName(),
                row.department(),
                messages.text(
                        row.blocked()
                                ? "common.people.signIn.blocked"
                                : "common.people.signIn.allowed"),
                row.lastSignIn().map(messages::moment).orElse(""),
                row.heldWords(),
                messages.moment(row.since()),
                row.covered());
    }

    private record Read(Holders holders, List<PersonRow> rows) {}

    private Read read(Holders found) {
        return new Read(found, new PeopleRows(messages, _ -> "").of(found));
    }

    private void show(Optional<Read> read) {
        if (read.isEmpty()) {
            state.set(new HoldersState.Gone());
            return;
        }
        Holders found = read.get().holders();
        product = found.subscription().sku().name();
        people.show(read.get().rows(), found.at());
        state.set(
                found.all().isEmpty()
                        ? new HoldersState.Nobody()
                        : new HoldersState.Listed(
                                new LicenseGauge.Reading(
                                        found.count().purchased(),
                                        found.count().licensedUsers(),
                                        LicensedUserRule.LICENSED_USERS_BELOW_25.most() + 1L)));
        actions.trailChanged();
    }
}
