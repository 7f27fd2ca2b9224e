package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Proposed;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.people.PeopleList;
import app.productdesk.ui.common.people.PersonRow;
import app.productdesk.ui.common.work.BackgroundWork;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A removal as it is being thought up: who is chosen, out of which groups people may be taken, and
/// what that comes to. The plan follows the choice after a moment. UI thread only.
public final class RemovalDraft {

    private final PlanRemoval planning;
    private final BackgroundWork work;
    private final PeopleList people;
    private final ReadOnlyObjectWrapper<Optional<RemovalPlan>> plan =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Fault>> fault =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Set<GroupId> leaving = new HashSet<>();
    private final Set<GroupId> withdrawn = new HashSet<>();
    private Optional<Holders> holders = Optional.empty();
    private List<Proposed> proposal = List.of();
    private boolean busy;
    private boolean again;

    public RemovalDraft(PlanRemoval planning, BackgroundWork work) {
        this.planning = planning;
        this.work = work;
        this.people = new PeopleList(work);
        people.selectionProperty().subscribe(_ -> replan());
    }

    /// What a draft begins with; made off the UI thread.
    ///
    /// @param rows everybody who holds a license, as the list shows them
    public record Beginning(Holders holders, List<Proposed> proposal, List<PersonRow> rows) {}

    /// Begins anew, keeping who was chosen before.
    ///
    /// @param chosen whom to begin with; the proposal when nobody is chosen yet
    public void begin(Beginning beginning, Set<PersonId> chosen) {
        boolean first = holders.isEmpty();
        holders = Optional.of(beginning.holders());
        proposal = beginning.proposal();
        people.show(beginning.rows(), beginning.holders().at());
        if (!chosen.isEmpty()) {
            people.select(chosen.stream().map(PersonId::value).toList());
        } else if (first) {
            takeProposal();
        } else {
            replan();
        }
    }

    /// Chooses these people besides those who are chosen already.
    public void add(Set<PersonId> more) {
        Set<String> all = people.selected();
        more.forEach(person -> all.add(person.value()));
        people.select(all);
    }

    /// The holders people are chosen from; empty until they are known.
    public Optional<Holders> holders() {
        return holders;
    }

    public PeopleList people() {
        return people;
    }

    /// Who is chosen.
    public Set<PersonId> chosen() {
        return people.selected().stream().map(PersonId::new).collect(Collectors.toSet());
    }

    /// What the choice comes to; empty until it is known. For a moment it may be that of the choice
    /// before.
    public ReadOnlyObjectProperty<Optional<RemovalPlan>> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /// Whether the plan is that of the present choice; not while it is being made, nor when making
    /// it failed.
    public boolean isSettled() {
        return plan.get().filter(made -> made.choice().equals(choice())).isPresent();
    }

    /// Why no plan could be made; empty while one could.
    public ReadOnlyObjectProperty<Optional<Fault>> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public int proposed() {
        return proposal.size();
    }

    /// Whether fewer are proposed than have to go, as nothing tells of sign-ins.
    public boolean lacksSignIns() {
        return holders.filter(of -> !of.signInsKnown() && planning.wanted(of) > proposed())
                .isPresent();
    }

    public void takeProposal() {
        people.select(proposal.stream().map(one -> one.holding().person().id().value()).toList());
    }

    public boolean leaves(GroupId group) {
        return leaving.contains(group);
    }

    public void leave(GroupId group, boolean chosen) {
        change(leaving, group, chosen);
    }

    public boolean withdraws(GroupId group) {
        return withdrawn.contains(group);
    }

    public void withdraw(GroupId group, boolean chosen) {
        change(withdrawn, group, chosen);
    }

    private void change(Set<GroupId> groups, GroupId group, boolean chosen) {
        if (chosen ? groups.add(group) : groups.remove(group)) {
            replan();
        }
    }

    /// One plan at a time: what changes meanwhile is planned by one more after it.
    private void replan() {
        if (holders.isEmpty()) {
            return;
        }
        again = busy;
        if (busy) {
            return;
        }
        busy = true;
        Holders of = holders.get();
        RemovalChoice choice = choice();
        work.start(_ -> planning.plan(of, choice), this::planned, this::failed);
    }

    private RemovalChoice choice() {
        return new RemovalChoice(chosen(), leaving, withdrawn);
    }

    private void failed(Fault why) {
        busy = false;
        again = false;
        fault.set(Optional.of(why));
    }

    private void planned(RemovalPlan made) {
        busy = false;
        if (again) {
            replan();
        }
        plan.set(Optional.of(made));
    }
}
