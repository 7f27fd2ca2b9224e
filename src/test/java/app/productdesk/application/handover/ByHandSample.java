package app.productdesk.application.handover;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Membership;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The sample organization as if it had been brought in from files: everybody under an id such as
/// Microsoft gives.
public final class ByHandSample {

    private ByHandSample() {}

    /// The id of that person or group of the sample.
    public static String id(String sampleId) {
        return UUID.nameUUIDFromBytes(sampleId.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public static PersonId person(String sampleId) {
        return new PersonId(id(sampleId));
    }

    public static GroupId group(String sampleId) {
        return new GroupId(id(sampleId));
    }

    public static WorkspaceContent content() {
        WorkspaceContent sample = SampleContents.of(SampleOrganization.NOORDWIND, Given.T);
        Organization organization = sample.organization();
        return new WorkspaceContent(
                new Organization(
                        organization.name(),
                        organization.domain(),
                        WorkspaceKind.BY_HAND,
                        organization.zone(),
                        organization.createdAt()),
                sample.accounts(),
                sample.subscriptions(),
                sample.charges(),
                sample.people().stream().map(ByHandSample::renamed).toList(),
                sample.groups().stream().map(ByHandSample::renamed).toList(),
                sample.memberships().stream()
                        .map(
                                one ->
                                        new Membership(
                                                group(one.group().value()),
                                                person(one.person().value())))
                        .toList(),
                sample.assignments().stream().map(ByHandSample::renamed).toList());
    }

    private static Person renamed(Person one) {
        return new Person(
                person(one.id().value()),
                one.displayName(),
                one.userName(),
                one.department(),
                one.kind(),
                one.signInBlocked(),
                one.lastSignIn());
    }

    private static Group renamed(Group one) {
        return new Group(group(one.id().value()), one.name(), one.kind(), one.gives());
    }

    private static LicenseAssignment renamed(LicenseAssignment way) {
        return new LicenseAssignment(
                person(way.holder().value()),
                way.skuKey(),
                way.subscription(),
                way.through().map(group -> group(group.value())),
                way.state(),
                way.since(),
                way.disabledPlans());
    }
}
