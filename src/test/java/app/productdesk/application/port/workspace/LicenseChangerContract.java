package app.productdesk.application.port.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.port.store.LicenseChanger;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Ending;
import app.productdesk.domain.product.Subscription;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.domain.removal.protocol.Answer;
import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.run.StepReason;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every way of changing licenses keeps to when nothing goes wrong on the line. Over Noordwind
/// at T: P01 has 31 holders and 40 seats, nine of them through *Verkoop-NL* (g1); *Magazijn* (g2)
/// is dynamic.
public abstract class LicenseChangerContract {

    private static final SubscriptionId P01 = new SubscriptionId("P01");
    private static final SubscriptionId P03 = new SubscriptionId("P03");
    private static final GroupId SALES = new GroupId("g1");
    private static final GroupId WAREHOUSE = new GroupId("g2");

    private Workspace workspace;
    private LicenseChanger licenses;

    /// A new workspace with that content, at T.
    protected abstract Workspace workspaceWith(WorkspaceContent content);

    @BeforeEach
    void make() {
        workspace = workspaceWith(SampleContents.of(SampleOrganization.NOORDWIND, Given.T));
        licenses = workspace.licenses();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void seesTheDirectLicenseAlone() {
        LicenseAssignment way = anyOf(each -> isDirect(each, P01));
        assertThat(licenses.look(new Target.Direct(way.holder()), P01))
                .isEqualTo(new Look.Found(List.of(way)));
        assertThat(licenses.look(new Target.Direct(way.holder()), P03))
                .isEqualTo(new Look.Found(List.of()));
    }

    @Test
    void takesTheDirectLicenseAlone() {
        LicenseAssignment way = anyOf(each -> isDirect(each, P01) && holdsMore(each));
        Set<LicenseAssignment> before = held();
        var target = new Target.Direct(way.holder());

        assertThat(licenses.remove(target, P01)).isEqualTo(new Answer.Done());
        before.remove(way);
        assertThat(held()).isEqualTo(before);
        assertThat(licenses.remove(target, P01)).isEqualTo(new Answer.Refused(StepReason.NOT_HELD));
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void takesSomebodyOutOfAGroupWithEverythingItGives() {
        PersonId member = anyOf(each -> isThrough(each, SALES)).holder();
        var target = new Target.Membership(member, SALES);
        Set<LicenseAssignment> before = held();

        assertThat(licenses.remove(target, P01)).isEqualTo(new Answer.Done());
        before.removeIf(each -> each.holder().equals(member) && isThrough(each, SALES));
        assertThat(held()).isEqualTo(before);
        assertThat(licenses.look(target, P01)).isEqualTo(new Look.Found(List.of()));
    }

    @Test
    void takesAGroupsLicenseFromEverybody() {
        Set<LicenseAssignment> before = held();
        assertThat(licenses.remove(new Target.GroupLicense(SALES), P01))
                .isEqualTo(new Answer.Done());
        before.removeIf(each -> isThrough(each, SALES));
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void leavesPeopleInAGroupThatARuleDecidesOn() {
        PersonId member = anyOf(each -> isThrough(each, WAREHOUSE)).holder();
        Set<LicenseAssignment> before = held();
        assertThat(licenses.remove(new Target.Membership(member, WAREHOUSE), P03))
                .isEqualTo(new Answer.Refused(StepReason.DYNAMIC_GROUP));
        assertThat(held()).isEqualTo(before);
    }

    @Test
    void knowsWhoIsNotThere() {
        var nobody = new PersonId("nobody");
        var nowhere = new GroupId("nowhere");
        var gone = new Look.SubjectGone(StepReason.PERSON_DELETED);
        assertThat(licenses.look(new Target.Direct(nobody), P01)).isEqualTo(gone);
        assertThat(licenses.look(new Target.Membership(nobody, SALES), P01)).isEqualTo(gone);
        assertThat(licenses.look(new Target.GroupLicense(nowhere), P01))
                .isEqualTo(new Look.SubjectGone(StepReason.GROUP_DELETED));
        assertThat(licenses.remove(new Target.Direct(nobody), P01))
                .isEqualTo(new Answer.Refused(StepReason.PERSON_DELETED));
        assertThat(licenses.restore(new Target.GroupLicense(nowhere), P01, List.of()))
                .isEqualTo(new Answer.Refused(StepReason.GROUP_DELETED));
    }

    @Test
    void putsBackExactlyWhatWasThere() {
        Set<LicenseAssignment> before = held();
        for (Target target : targets()) {
            List<LicenseAssignment> was = found(target);
            assertThat(licenses.remove(target, P01)).isEqualTo(new Answer.Done());
            assertThat(held()).isNotEqualTo(before);
            assertThat(licenses.restore(target, P01, was)).isEqualTo(new Answer.Done());
            assertThat(held()).isEqualTo(before);
            assertThat(licenses.restore(target, P01, was)).isEqualTo(new Answer.Done());
            assertThat(allHeld()).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Test
    void keepsTheServicesThatWereTurnedOff() {
        LicenseAssignment way = anyOf(each -> !each.disabledPlans().isEmpty());
        var target = new Target.Direct(way.holder());
        SubscriptionId subscription = way.subscription().orElseThrow();
        List<LicenseAssignment> was = found(target);
        licenses.remove(target, subscription);
        licenses.restore(target, subscription, was);
        assertThat(held()).contains(way);
    }

    @Test
    void putsNothingBackOnceTheSubscriptionHasEnded() {
        LicenseAssignment way = anyOf(each -> isDirect(each, P01));
        var target = new Target.Direct(way.holder());
        licenses.remove(target, P01);
        Subscription ended =
                workspace
                        .catalog()
                        .snapshot()
                        .portfolio()
                        .find(P01)
                        .orElseThrow()
                        .withEnding(Ending.cancelled(Given.T));
        workspace
                .changer()
                .change(
                        change -> {
                            change.save(ended);
                            return true;
                        });
        assertThat(licenses.restore(target, P01, List.of(way)))
                .isEqualTo(new Answer.Refused(StepReason.SUBSCRIPTION_ENDED));
        assertThat(held()).doesNotContain(way);
    }

    @Test
    void putsNothingBackWithoutASeat() {
        LicenseAssignment way = anyOf(each -> isDirect(each, P01) && !holdsTwice(each));
        var target = new Target.Direct(way.holder());
        licenses.remove(target, P01);
        int free = 40 - 30;
        people(way.skuKey()).limit(free).forEach(person -> give(person, way));
        assertThat(licenses.restore(target, P01, List.of(way)))
                .isEqualTo(new Answer.Refused(StepReason.NO_FREE_SEAT));
        assertThat(held()).doesNotContain(way);
    }

    private List<Target> targets() {
        PersonId direct = anyOf(each -> isDirect(each, P01)).holder();
        PersonId member = anyOf(each -> isThrough(each, SALES)).holder();
        return List.of(
                new Target.Direct(direct),
                new Target.Membership(member, SALES),
                new Target.GroupLicense(SALES));
    }

    /// People who hold nothing of that product.
    private Stream<PersonId> people(String product) {
        Set<PersonId> have = new HashSet<>();
        allHeld().stream()
                .filter(way -> way.skuKey().equals(product))
                .forEach(way -> have.add(way.holder()));
        return allHeld().stream()
                .map(LicenseAssignment::holder)
                .distinct()
                .filter(person -> !have.contains(person));
    }

    private void give(PersonId person, LicenseAssignment like) {
        var given =
                new LicenseAssignment(
                        person,
                        like.skuKey(),
                        like.subscription(),
                        Optional.empty(),
                        LicenseAssignment.State.ACTIVE,
                        Given.T);
        assertThat(licenses.restore(new Target.Direct(person), P01, List.of(given)))
                .isEqualTo(new Answer.Done());
    }

    private List<LicenseAssignment> found(Target target) {
        return licenses.look(target, P01) instanceof Look.Found(List<LicenseAssignment> ways)
                ? ways
                : List.of();
    }

    private static boolean isDirect(LicenseAssignment each, SubscriptionId id) {
        return !each.isInherited() && each.subscription().equals(Optional.of(id));
    }

    private static boolean isThrough(LicenseAssignment each, GroupId group) {
        return each.through().equals(Optional.of(group));
    }

    private boolean holdsMore(LicenseAssignment one) {
        return allHeld().stream().filter(each -> each.holder().equals(one.holder())).count() > 1;
    }

    private boolean holdsTwice(LicenseAssignment one) {
        return allHeld().stream()
                        .filter(each -> each.holder().equals(one.holder()))
                        .filter(each -> each.skuKey().equals(one.skuKey()))
                        .count()
                > 1;
    }

    private LicenseAssignment anyOf(Predicate<LicenseAssignment> wanted) {
        return allHeld().stream().filter(wanted).findFirst().orElseThrow();
    }

    private Set<LicenseAssignment> held() {
        return new HashSet<>(allHeld());
    }

    private List<LicenseAssignment> allHeld() {
        return workspace.catalog().snapshot().assignments();
    }
}
