package app.productdesk.ui.workspaces;

import app.productdesk.application.port.WorkspaceInfo;
import app.productdesk.application.port.Workspaces.SampleOrganization;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.application.workspaces.ChooseWorkspace.Choice;
import app.productdesk.application.workspaces.Holdings;
import app.productdesk.domain.product.WorkspaceKind;
import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.Dialogs.Question;
import app.productdesk.ui.common.Fault;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.Keys;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.workspaces.WorkspaceMenuState.Failed;
import app.productdesk.ui.workspaces.WorkspaceMenuState.Listed;
import app.productdesk.ui.workspaces.WorkspaceMenuState.Loading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The way to other workspaces, without its menu. UI thread only.
final class WorkspaceMenuViewModel {

    private final ChooseWorkspace chooseWorkspace;
    private final WorkspaceInfo current;
    private final WorkspaceActions actions;
    private final BackgroundWork work;
    private final Supplier<Holdings> holdings;
    private final WorkspaceFiles files;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<WorkspaceMenuState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private boolean listing;

    /// @param holdings counts what the open workspace holds; asked off the UI thread
    WorkspaceMenuViewModel(
            ChooseWorkspace chooseWorkspace,
            WorkspaceInfo current,
            WorkspaceActions actions,
            Supplier<Holdings> holdings,
            WorkspaceFiles files,
            BackgroundWork work,
            Messages messages) {
        this.chooseWorkspace = chooseWorkspace;
        this.current = current;
        this.actions = actions;
        this.holdings = holdings;
        this.files = files;
        this.work = work;
        this.messages = messages;
    }

    ReadOnlyObjectProperty<WorkspaceMenuState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    String organization() {
        return current.organization();
    }

    /// How changes are carried out in this workspace, in a word.
    String kind() {
        return messages.text("workspaces.kind." + Keys.of(current.kind()));
    }

    /// Lists the workspaces; what was listed before stays to be seen until then.
    void list() {
        if (listing) {
            return;
        }
        listing = true;
        if (state.get() instanceof Failed) {
            state.set(new Loading());
        }
        work.start(_ -> chooseWorkspace.list(), this::show, this::fail);
    }

    /// Whether this workspace is a sample, so that there is a fresh one to be had.
    boolean canReset() {
        return ChooseWorkspace.sampleOf(current).isPresent();
    }

    /// What is asked before a sample is reset.
    Question resetQuestion() {
        return new Question(
                messages.text("workspaces.reset.title"),
                messages.text(
                        "workspaces.reset.sentence",
                        current.organization(),
                        messages.moment(current.createdAt())),
                messages.text("workspaces.reset.confirm"),
                messages.text("workspaces.reset.keep"));
    }

    /// Whether this workspace was brought in, so that it can be renamed and taken away.
    boolean isOwn() {
        return current.kind() == WorkspaceKind.BY_HAND;
    }

    void bringIn() {
        actions.bringIn();
    }

    /// Takes the open workspace out as one file.
    void takeOut() {
        files.takeOut(current);
    }

    /// Makes a workspace of a file and opens it.
    ///
    /// @param confirm given the question and what to do when it is answered with yes
    void bringBack(BiConsumer<Question, Runnable> confirm) {
        files.bringBack(confirm, made -> actions.switchTo(made.id()));
    }

    /// Gives the organization that name; a blank one changes nothing.
    void rename(String name) {
        if (!name.isBlank() && !name.strip().equals(current.organization())) {
            actions.rename(name.strip());
        }
    }

    /// Counts what would go, then asks.
    ///
    /// @param ask given the question and what to do when it is confirmed
    void remove(BiConsumer<Question, Runnable> ask) {
        work.start(
                _ -> holdings.get(),
                counted -> ask.accept(question(counted), actions::remove),
                this::fail);
    }

    private Question question(Holdings counted) {
        return new Question(
                messages.text("workspaces.remove.title", current.organization()),
                messages.text(
                        "workspaces.remove.sentence",
                        messages.counted("workspaces.products", counted.subscriptions()),
                        messages.counted("workspaces.people", counted.people()),
                        messages.counted("workspaces.receipts", counted.receipts())),
                messages.text("workspaces.remove.confirm"),
                messages.text("workspaces.remove.keep"));
    }

    void reset() {
        actions.resetSample();
    }

    private void show(Choice choice) {
        listing = false;
        List<WorkspaceRow> samples =
                Stream.of(SampleOrganization.values()).map(one -> row(one, choice)).toList();
        Map<Boolean, List<WorkspaceRow>> others =
                choice.others().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        info -> info.kind() == WorkspaceKind.BY_HAND,
                                        Collectors.mapping(this::row, Collectors.toList())));
        state.set(
                new Listed(
                        others.getOrDefault(true, List.of()),
                        samples,
                        others.getOrDefault(false, List.of())));
    }

    private void fail(Fault fault) {
        listing = false;
        state.set(new Failed(new FaultTexts(messages).explain(fault)));
    }

    private WorkspaceRow row(SampleOrganization organization, Choice choice) {
        return Optional.ofNullable(choice.newest().get(organization))
                .map(this::row)
                .orElseGet(() -> notMadeYet(organization));
    }

    private WorkspaceRow notMadeYet(SampleOrganization organization) {
        return new WorkspaceRow(
                messages.text("workspaces.organization." + Keys.of(organization)),
                messages.text("workspaces.notMadeYet"),
                false,
                () -> actions.openFresh(organization));
    }

    private WorkspaceRow row(WorkspaceInfo info) {
        boolean open = info.id().equals(current.id());
        return new WorkspaceRow(
                info.organization(),
                detail(info, open),
                open,
                () -> {
                    if (!open) {
                        actions.switchTo(info.id());
                    }
                });
    }

    private String detail(WorkspaceInfo info, boolean open) {
        if (!ChooseWorkspace.isReadable(info)) {
            return messages.text("workspaces.unreadable");
        }
        String made = messages.moment(info.createdAt());
        return open
                ? messages.text("workspaces.madeOpen", made)
                : messages.text("workspaces.made", made);
    }
}
