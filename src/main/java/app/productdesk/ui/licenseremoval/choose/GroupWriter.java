package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.application.licensing.PlanRemoval;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Sku;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.ui.common.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Writes what can be done about the groups through which licenses are held.
final class GroupWriter {

    private final RemovalDraft draft;
    private final PlanRemoval planning;
    private final Messages messages;

    GroupWriter(RemovalDraft draft, PlanRemoval planning, Messages messages) {
        this.draft = draft;
        this.planning = planning;
        this.messages = messages;
    }

    /// Every group, by name; empty when all licenses are held directly.
    ///
    /// @param chosen who is chosen
    List<GroupOption> of(Holders holders, Set<PersonId> chosen) {
        return holders.groups().stream().map(group -> option(group, holders, chosen)).toList();
    }

    private GroupOption option(Group group, Holders holders, Set<PersonId> chosen) {
        List<Holding> members = holders.through(group.id());
        long among = members.stream().filter(one -> chosen.contains(one.person().id())).count();
        return new GroupOption(
                group.id(),
                group.name(),
                messages.counted("licenseRemoval.groups.leave", among, group.name()),
                draft.leaves(group.id()),
                whyNot(group),
                gives(group, holders),
                messages.counted(
                        "licenseRemoval.groups.withdraw",
                        members.size(),
                        holders.subscription().sku().name(),
                        group.name()),
                draft.withdraws(group.id()));
    }

    private String whyNot(Group group) {
        return switch (group.kind()) {
            case DYNAMIC -> messages.text("licenseRemoval.groups.dynamic");
            case SYNCHRONIZED -> messages.text("licenseRemoval.groups.synchronized");
            case STATIC ->
                    planning.operator().mayChangeGroups()
                            ? ""
                            : messages.text("licenseRemoval.groups.role");
        };
    }

    private String gives(Group group, Holders holders) {
        List<String> others = new ArrayList<>();
        holders.otherProducts(group.id()).stream().map(Sku::name).forEach(others::add);
        if (!group.gives().isBlank()) {
            others.add(group.gives());
        }
        return others.isEmpty()
                ? ""
                : messages.text("licenseRemoval.groups.gives", String.join(", ", others));
    }
}
