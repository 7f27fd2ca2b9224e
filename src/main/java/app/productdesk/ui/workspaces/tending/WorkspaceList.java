package app.productdesk.ui.workspaces.tending;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.application.workspaces.ChooseWorkspace;
import app.productdesk.application.workspaces.ChooseWorkspace.Choice;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Failed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Listed;
import app.productdesk.ui.workspaces.tending.WorkspacesState.Loading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The workspaces there are, as rows that open them. UI thread only.
public final class WorkspaceList {

    private final ChooseWorkspace choose;
    private final WorkspaceInfo current;
    private final WorkspaceActions actions;
    private final WorkspaceTools tools;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<WorkspacesState> state =
            new ReadOnlyObjectWrapper<>(new Loading());
    private boolean listing;

    public WorkspaceList(
            ChooseWorkspace choose,
            WorkspaceInfo current,
            WorkspaceActions actions,
            WorkspaceTools tools) {
        this.choose = choose;
        this.current = current;
        this.actions = actions;
        this.tools = tools;
        this.messages = tools.messages();
    }

    /// The workspaces as they are shown.
    public ReadOnlyObjectProperty<WorkspacesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Lists the workspaces; what was listed before stays to be seen until then.
    public void list() {
        if (listing) {
            return;
        }
        listing = true;
        if (state.get() instanceof Failed) {
            state.set(new Loading());
        }
        tools.work().start(_ -> choose.list(), this::show, this::fail);
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
                Optional.empty(),
                messages.text("workspaces.organization." + Keys.of(organization)),
                messages.text("workspaces.notMadeYet"),
                false,
                () -> actions.openFresh(organization));
    }

    private WorkspaceRow row(WorkspaceInfo info) {
        boolean open = info.id().equals(current.id());
        return new WorkspaceRow(
                Optional.of(info).filter(ChooseWorkspace::isReadable),
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
