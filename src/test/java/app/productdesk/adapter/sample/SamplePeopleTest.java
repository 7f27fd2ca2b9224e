package app.productdesk.adapter.sample;

import static app.productdesk.adapter.sample.SampleFiles.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.LicenseHolder;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who works at Noordwind and how they hold their licenses, as the sample says.
final class SamplePeopleTest {

    private static final List<String> MAIN = List.of("P01", "P02", "P03", "P04", "P05", "P06");
    private static final List<String> BESIDES =
            List.of("P07", "P08", "P09", "P11", "P12", "P14", "X1");

    @TempDir private static Path folder;
    private static SampleFiles files;
    private static WorkspaceContent content;
    private static Set<PersonId> everybody;

    @BeforeAll
    static void makeBoth() {
        files = SampleFiles.in(folder);
        content = SampleContents.of(SampleOrganization.NOORDWIND, T);
        everybody = content.people().stream().map(Person::id).collect(Collectors.toSet());
    }

    @AfterAll
    static void closeBoth() {
        files.close();
    }

    @Test
    void has135AccountsWithNamesOfTheirOwn() {
        assertThat(content.people()).hasSize(135);
        assertThat(content.people()).extracting(Person::displayName).doesNotHaveDuplicates();
        assertThat(content.people()).extracting(Person::userName).doesNotHaveDuplicates();
        assertThat(content.people())
                .filteredOn(person -> person.kind() == Person.Kind.FUNCTION_ACCOUNT)
                .extracting(Person::id)
                .containsExactlyInAnyOrderElementsOf(ids(holders("P10")))
                .hasSize(15);
    }

    @Test
    void gives118PeopleOneMainProductEachAndTwoNothing() {
        List<PersonId> main = MAIN.stream().flatMap(id -> ids(holders(id)).stream()).toList();
        assertThat(main).doesNotHaveDuplicates().hasSize(118);
        for (String id : BESIDES) {
            assertThat(main).as(id).containsAll(ids(holders(id)));
        }
        Set<PersonId> nothing = new HashSet<>(everybody);
        content.assignments().stream().map(LicenseAssignment::holder).forEach(nothing::remove);
        assertThat(nothing).hasSize(2);
    }

    @Test
    void givesNobodyASeatThatIsNotBought() {
        content.subscriptions()
                .forEach(
                        each ->
                                assertThat(holders(each.id().value()).size())
                                        .as("%s", each.id())
                                        .isLessThanOrEqualTo(
                                                each.purchase().quantity().licenses()));
    }

    @Test
    void mixesTheWaysToHoldP01() {
        List<LicenseHolder> all = holders("P01");
        assertThat(counted(all, "Verkoop-NL", Group.Kind.STATIC))
                .isEqualTo("22 direct, 3 both, 6 group");

        List<LicenseHolder> direct = all.stream().filter(each -> each.groups().isEmpty()).toList();
        Set<PersonId> covered = Set.copyOf(ids(holders("P11")));
        assertThat(
                        direct.stream()
                                .map(LicenseHolder::person)
                                .map(person -> why(person, covered))
                                .collect(Collectors.groupingBy(why -> why, Collectors.counting())))
                .isEqualTo(
                        Map.of(
                                "blocked", 2L,
                                "never signed in", 2L,
                                "not for 90 days", 2L,
                                "covered by P11", 3L,
                                "needs it", 13L));
    }

    /// Why a person would be asked first to give up P01; one reason at most.
    private static String why(Person person, Set<PersonId> covered) {
        List<String> reasons = new ArrayList<>();
        if (person.signInBlocked()) {
            reasons.add("blocked");
        }
        if (person.lastSignIn().isEmpty()) {
            reasons.add("never signed in");
        }
        if (person.lastSignIn().filter(T.minus(Duration.ofDays(90))::isAfter).isPresent()) {
            reasons.add("not for 90 days");
        }
        if (covered.contains(person.id())) {
            reasons.add("covered by P11");
        }
        assertThat(reasons).hasSizeLessThan(2);
        return reasons.stream().findFirst().orElse("needs it");
    }

    @Test
    void mixesTheWaysToHoldP02AndP03() {
        assertThat(counted(holders("P02"), "", Group.Kind.STATIC))
                .isEqualTo("25 direct, 0 both, 0 group");
        assertThat(holders("P02")).filteredOn(each -> each.person().signInBlocked()).hasSize(1);
        assertThat(counted(holders("P03"), "Magazijn", Group.Kind.DYNAMIC))
                .isEqualTo("12 direct, 0 both, 12 group");
        assertThat(holders("P03"))
                .allMatch(
                        each ->
                                each.groups().isEmpty()
                                        != each.person().department().equals("Magazijn"));
    }

    @Test
    void hasThreeGroupsOfThreeKinds() {
        assertThat(content.groups())
                .extracting(group -> group.name() + " " + group.kind() + " " + members(group))
                .containsExactlyInAnyOrder(
                        "Verkoop-NL STATIC 9", "Magazijn DYNAMIC 12", "Directie SYNCHRONIZED 0");
    }

    private static long members(Group group) {
        return content.assignments().stream()
                .filter(each -> each.through().equals(Optional.of(group.id())))
                .map(LicenseAssignment::holder)
                .distinct()
                .count();
    }

    /// How many hold it in which way; the only group may be the one named.
    private static String counted(List<LicenseHolder> all, String group, Group.Kind kind) {
        assertThat(all.stream().flatMap(each -> each.groups().stream()))
                .allMatch(each -> each.name().equals(group) && each.kind() == kind);
        return "%d direct, %d both, %d group"
                .formatted(
                        count(all, each -> each.direct() && each.groups().isEmpty()),
                        count(all, each -> each.direct() && !each.groups().isEmpty()),
                        count(all, each -> !each.direct()));
    }

    private static long count(List<LicenseHolder> all, Predicate<LicenseHolder> which) {
        return all.stream().filter(which).count();
    }

    private static List<LicenseHolder> holders(String id) {
        return files.noordwind().people().holders(new SubscriptionId(id), everybody);
    }

    private static List<PersonId> ids(Collection<LicenseHolder> holders) {
        return holders.stream().map(holder -> holder.person().id()).toList();
    }
}
