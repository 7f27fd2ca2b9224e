package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.plan.Obstacle;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The step of choosing people without its controls.
final class ChooseViewModel {

    private final RemovalDraft draft;
    private final PlanRemoval planning;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<List<Remark>> remarks =
            new ReadOnlyObjectWrapper<>(List.of());

    ChooseViewModel(RemovalDraft draft, PlanRemoval planning, Messages messages) {
        this.draft = draft;
        this.planning = planning;
        this.messages = messages;
        draft.planProperty().subscribe(made -> made.ifPresent(this::remark));
    }

    /// Something the person should know about the choice.
    ///
    /// @param toGroups whether the groups are where to do something about it
    record Remark(String words, boolean toGroups) {}

    ReadOnlyObjectProperty<List<Remark>> remarksProperty() {
        return remarks.getReadOnlyProperty();
    }

    RemovalDraft draft() {
        return draft;
    }

    /// How many are proposed, in words, and why not more; empty when nobody has to be.
    String proposal() {
        if (draft.proposed() == 0) {
            return draft.lacksSignIns()
                    ? messages.text("licenseRemoval.choose.nobodyProposed")
                    : "";
        }
        return messages.counted(
                draft.lacksSignIns()
                        ? "licenseRemoval.choose.proposalNotKnown"
                        : "licenseRemoval.choose.proposal",
                draft.proposed());
    }

    boolean hasProposal() {
        return draft.proposed() > 0;
    }

    void takeProposal() {
        draft.takeProposal();
    }

    /// The groups as they stand; empty until the holders are known.
    List<GroupOption> groups() {
        return draft.planProperty()
                .get()
                .map(
                        plan ->
                                new GroupWriter(draft, planning, messages)
                                        .of(plan.holders(), chosen()))
                .orElse(List.of());
    }

    private Set<PersonId> chosen() {
        return draft.people().selected().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    private void remark(RemovalPlan plan) {
        var byKind = new TreeMap<Obstacle.Kind, Integer>();
        plan.obstacles().forEach(one -> byKind.merge(one.kind(), 1, Integer::sum));
        remarks.set(
                byKind.entrySet().stream()
                        .map(each -> remark(each.getKey(), each.getValue(), plan))
                        .toList());
    }

    private Remark remark(Obstacle.Kind kind, int count, RemovalPlan plan) {
        String groups =
                plan.obstacles().stream()
                        .filter(one -> one.kind() == kind)
                        .map(one -> plan.holders().group(one.group()).name())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return switch (kind) {
            case GROUP_NOT_CHOSEN ->
                    new Remark(
                            messages.counted("licenseRemoval.choose.stay.notChosen", count, groups),
                            true);
            case GROUP_ROLE_MISSING ->
                    new Remark(
                            messages.counted("licenseRemoval.choose.stay.role", count, groups),
                            false);
            case DYNAMIC_GROUP ->
                    new Remark(
                            messages.counted("licenseRemoval.choose.stay.dynamic", count, groups),
                            true);
            case SYNCHRONIZED_GROUP ->
                    new Remark(
                            messages.counted(
                                    "licenseRemoval.choose.stay.synchronized", count, groups),
                            true);
        };
    }
}
