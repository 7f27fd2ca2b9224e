package app.productdesk.domain.intake.assembly.people;

import app.productdesk.domain.intake.Fact;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.assembly.source.Remarks;
import app.productdesk.domain.intake.assembly.source.Sources;
import app.productdesk.domain.intake.outcome.Extent;
import app.productdesk.domain.intake.outcome.Remark;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Which groups there are, and who is in them.
public final class Teams {

    private final Sources sources;
    private final PeopleBook people;
    private final Known known;

    public Teams(Sources sources, PeopleBook people, Known known) {
        this.sources = sources;
        this.people = people;
        this.known = known;
    }

    /// Who is in which group; whoever inherits a license through one is in it, whatever file is
    /// missing.
    public List<Membership> memberships(Extent covered, Collection<LicenseAssignment> holdings) {
        Set<Membership> all = new LinkedHashSet<>();
        sources.facts(Fact.Member.class)
                .forEach(
                        fact ->
                                all.add(
                                        new Membership(
                                                fact.group(), people.mentioned(fact.who()))));
        if (covered != Extent.ALL) {
            known.memberships().stream()
                    .map(each -> new Membership(each.group(), people.idNow(each.person())))
                    .filter(each -> people.isKnown(each.person()))
                    .forEach(all::add);
        }
        holdings.forEach(
                way ->
                        way.through()
                                .ifPresent(group -> all.add(new Membership(group, way.holder()))));
        return List.copyOf(all);
    }

    /// All groups that are told of or that give a license.
    public List<Group> groups(
            Extent covered, Collection<LicenseAssignment> holdings, Remarks remarks) {
        Map<GroupId, Group> all = new LinkedHashMap<>();
        sources.facts(Fact.Team.class)
                .forEach(
                        team ->
                                all.putIfAbsent(
                                        team.id(),
                                        new Group(team.id(), team.name(), team.kind(), "")));
        Map<GroupId, Group> before =
                known.groups().stream().collect(Collectors.toMap(Group::id, each -> each));
        if (covered != Extent.ALL) {
            before.forEach(all::putIfAbsent);
        }
        for (LicenseAssignment way : holdings) {
            way.through()
                    .filter(group -> !all.containsKey(group))
                    .ifPresent(
                            group -> {
                                remarks.add(Remark.Kind.GROUPS_UNKNOWN, group.value());
                                all.put(group, before.getOrDefault(group, unknown(group)));
                            });
        }
        return List.copyOf(all.values());
    }

    private static Group unknown(GroupId id) {
        return new Group(id, id.value(), Group.Kind.STATIC, "");
    }

    /// Those between people and groups that are there.
    public List<Membership> within(Collection<Membership> memberships, Collection<Group> groups) {
        Set<GroupId> there = groups.stream().map(Group::id).collect(Collectors.toSet());
        return memberships.stream()
                .filter(each -> there.contains(each.group()) && people.includes(each.person()))
                .toList();
    }
}
