package app.productdesk.adapter.exchange.intake.json.facts;

import app.productdesk.adapter.exchange.intake.Findings;
import app.productdesk.adapter.exchange.intake.json.record.Field;
import app.productdesk.adapter.exchange.intake.json.record.RawRecord;
import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.FileKind;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import java.util.List;

/// What a group says: what it is, and who is in it (live-tenant-facts 1.1).
final class GroupFacts {

    private final Findings findings;

    GroupFacts(Findings findings) {
        this.findings = findings;
    }

    void tell(RawRecord group) {
        var id = new GroupId(group.need(group.id(Field.ID), Field.ID));
        var name = group.need(group.text(Field.DISPLAY_NAME), Field.DISPLAY_NAME);
        findings.say(new Fact.Team(id, name, kind(group)));
        List<Fact.Who> members = group.list(Field.MEMBERS);
        members.forEach(who -> findings.say(new Fact.Member(id, who)));
        findings.keep(FileKind.GROUPS, id, name, group.place());
    }

    /// A rule decides before anything else does.
    private static Group.Kind kind(RawRecord group) {
        List<String> types = group.list(Field.GROUP_TYPES);
        boolean dynamic = types.stream().anyMatch("DynamicMembership"::equalsIgnoreCase);
        if (dynamic || group.holds(Field.MEMBERSHIP_RULE)) {
            return Group.Kind.DYNAMIC;
        }
        return group.flag(Field.ON_PREMISES) ? Group.Kind.SYNCHRONIZED : Group.Kind.STATIC;
    }
}
