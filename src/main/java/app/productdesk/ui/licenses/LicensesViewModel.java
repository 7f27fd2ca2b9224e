package app.productdesk.ui.licenses;

import app.productdesk.application.handover.HandedOver;
import app.productdesk.application.licensing.LicenseRow;
import app.productdesk.application.licensing.ListLicenses;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.Tally;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.figures.StatusMark;
import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.common.tables.TableForm;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.text.SearchText;
import app.productdesk.ui.common.wording.StatusTexts;
import app.productdesk.ui.licenses.tables.LicenseLine;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The list of what gives licenses, without its controls. UI thread only.
final class LicensesViewModel {

    private final ListLicenses licenses;
    private final LicensesTools tools;
    private final LicensesActions actions;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<LicensesState> state =
            new ReadOnlyObjectWrapper<>(new LicensesState.Loading());
    private final ReadOnlyObjectWrapper<List<Awaited>> awaited =
            new ReadOnlyObjectWrapper<>(List.of());
    private List<LicenseLine> all = List.of();
    private String search = "";

    LicensesViewModel(ListLicenses licenses, LicensesTools tools, LicensesActions actions) {
        this.licenses = licenses;
        this.tools = tools;
        this.actions = actions;
        this.messages = tools.messages();
    }

    ReadOnlyObjectProperty<LicensesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What was handed over and is not told of yet, newest first.
    ReadOnlyObjectProperty<List<Awaited>> awaitedProperty() {
        return awaited.getReadOnlyProperty();
    }

    /// Reads the list; what was read before stays to be seen until then.
    void refresh() {
        if (state.get() instanceof LicensesState.Failed) {
            state.set(new LicensesState.Loading());
        }
        tools.work()
                .start(
                        _ ->
                                new Read(
                                        licenses.list().stream().map(this::line).toList(),
                                        tools.byHand().map(this::awaited).orElse(List.of())),
                        this::show,
                        fault ->
                                state.set(
                                        new LicensesState.Failed(
                                                new FaultTexts(messages).explain(fault))));
    }

    void search(String words) {
        search = words;
        if (!(state.get() instanceof LicensesState.Loading)) {
            show(all);
        }
    }

    void open(LicenseLine line) {
        actions.showHolders(new SubscriptionId(line.id()));
    }

    void removeLicenses(LicenseLine line) {
        actions.removeLicenses(new SubscriptionId(line.id()), Set.of());
    }

    /// Whether removing is carried out by hand, and told here.
    boolean isByHand() {
        return tools.byHand().isPresent();
    }

    void tellRemoval(LicenseLine line) {
        actions.tellRemoval(new SubscriptionId(line.id()));
    }

    void showReport(Awaited one) {
        actions.showReport(one.run());
    }

    void openHandOver() {
        actions.openHandOver();
    }

    /// Saves these lines, in their order.
    void export(List<LicenseLine> lines) {
        String title = messages.text("licenses.title");
        tools.saving()
                .save(
                        messages.text("licenses.fileName"),
                        () -> form().table(title, count(lines.size()), lines),
                        file -> messages.text("licenses.saved", file));
    }

    private TableForm<LicenseLine> form() {
        return new TableForm<LicenseLine>(messages)
                .text(messages.text("licenses.column.product"), LicenseLine::product)
                .text(messages.text("licenses.column.subscription"), LicenseLine::shownId)
                .count(messages.text("licenses.column.bought"), LicenseLine::bought)
                .count(messages.text("licenses.column.assigned"), LicenseLine::assigned)
                .count(messages.text("licenses.column.free"), LicenseLine::free)
                .text(messages.text("licenses.column.status"), LicenseLine::status)
                .text(messages.text("licenses.column.verdict"), LicenseLine::verdict);
    }

    private record Read(List<LicenseLine> lines, List<Awaited> awaited) {}

    private void show(Read read) {
        awaited.set(read.awaited());
        show(read.lines());
    }

    private List<Awaited> awaited(HandedOver handedOver) {
        return handedOver.all().stream().map(this::awaited).toList();
    }

    private Awaited awaited(RemovalRun run) {
        Tally tally = run.tally();
        return new Awaited(
                run.id(),
                messages.counted(
                        "licenses.awaited",
                        tally.total(),
                        run.product(),
                        messages.day(run.startedAt()),
                        run.by(),
                        messages.number(tally.handedOver())));
    }

    private void show(List<LicenseLine> read) {
        all = read;
        List<String> words = List.of(SearchText.of(search).split(" ", -1));
        List<LicenseLine> shown =
                all.stream()
                        .filter(line -> words.stream().allMatch(line.words()::contains))
                        .toList();
        if (all.isEmpty()) {
            state.set(new LicensesState.None());
        } else if (shown.isEmpty()) {
            state.set(new LicensesState.NoneFound(count(0)));
        } else {
            state.set(new LicensesState.Listed(shown, count(shown.size())));
        }
    }

    private String count(int shown) {
        return shown == all.size()
                ? messages.counted("licenses.count", shown)
                : messages.counted("licenses.countOf", all.size(), messages.number(shown));
    }

    private LicenseLine line(LicenseRow row) {
        String product = row.subscription().sku().name();
        String status = new StatusTexts(messages).word(row.status());
        return new LicenseLine(
                row.subscription().id().value(),
                row.subscription().id().known().orElse(""),
                product,
                row.count().purchased(),
                row.count().licensedUsers(),
                Math.max(0, row.count().purchased() - row.count().licensedUsers()),
                StatusMark.Kind.valueOf(row.status().name()),
                status,
                verdict(row),
                words(row),
                SearchText.of(product + " " + row.subscription().id() + " " + status));
    }

    private static VerdictMark.Kind verdict(LicenseRow row) {
        if (row.toGo() > 0) {
            return VerdictMark.Kind.PEOPLE_TO_GO;
        }
        return row.count().complete() ? VerdictMark.Kind.FEW_ENOUGH : VerdictMark.Kind.FACTS_FIRST;
    }

    private String words(LicenseRow row) {
        if (row.toGo() > 0) {
            return messages.counted("licenses.toGo", row.toGo());
        }
        return messages.text(row.count().complete() ? "licenses.fewEnough" : "licenses.maybeMore");
    }
}
