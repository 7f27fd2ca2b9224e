package app.productdesk.adapter.storage;

import static app.productdesk.adapter.storage.SampleFolder.P03;
import static app.productdesk.adapter.storage.SampleFolder.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.cancellation.CancellationQuestion;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.cancellation.CancellationDecision.Allowed;
import app.productdesk.domain.cancellation.CancellationDecision.Refused;
import app.productdesk.domain.cancellation.rule.RefusalReason;
import app.productdesk.domain.people.Group;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.LicenseAssignment;
import app.productdesk.domain.people.Person;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.Subscription;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rule of 25 at its edges, asked of a workspace file: however people hold their licenses, each
/// counts once.
final class RuleOf25BoundaryTest {

    private static final Group FIRST =
            new Group(new GroupId("first"), "First", Group.Kind.STATIC, "");
    private static final Group SECOND =
            new Group(new GroupId("second"), "Second", Group.Kind.DYNAMIC, "");

    @TempDir private Path folder;

    /// How each person holds the license.
    enum Way {
        DIRECT,
        GROUP,
        /// Directly and through two groups.
        BOTH,
        /// Directly, with sign-in blocked.
        DISABLED_ACCOUNT,
        /// The same assignment twice.
        DUPLICATE
    }

    private static PersonId id(int number) {
        return new PersonId("person-" + number);
    }

    @ParameterizedTest(name = "{0} people, {1}: {2} to go")
    @CsvSource({
        "0, DIRECT, 0",
        "0, GROUP, 0",
        "0, BOTH, 0",
        "0, DISABLED_ACCOUNT, 0",
        "0, DUPLICATE, 0",
        "1, DIRECT, 0",
        "1, GROUP, 0",
        "1, BOTH, 0",
        "1, DISABLED_ACCOUNT, 0",
        "1, DUPLICATE, 0",
        "24, DIRECT, 0",
        "24, GROUP, 0",
        "24, BOTH, 0",
        "24, DISABLED_ACCOUNT, 0",
        "24, DUPLICATE, 0",
        "25, DIRECT, 1",
        "25, GROUP, 1",
        "25, BOTH, 1",
        "25, DISABLED_ACCOUNT, 1",
        "25, DUPLICATE, 1",
        "26, DIRECT, 2",
        "26, GROUP, 2",
        "26, BOTH, 2",
        "26, DISABLED_ACCOUNT, 2",
        "26, DUPLICATE, 2",
        "999, DIRECT, 975",
        "999, GROUP, 975",
        "999, BOTH, 975",
        "999, DISABLED_ACCOUNT, 975",
        "999, DUPLICATE, 975",
        "100000, DIRECT, 99976",
        "100000, GROUP, 99976",
        "100000, BOTH, 99976",
        "100000, DISABLED_ACCOUNT, 99976",
        "100000, DUPLICATE, 99976",
    })
    void countsEachPersonOnce(int people, Way way, int toGo) {
        var workspaces =
                new SqlWorkspaces(
                        folder,
                        new JsonReceiptOriginal(),
                        InstantSource.fixed(T),
                        (organization, made) -> content(organization, made, people, way),
                        Duration.ofSeconds(5));
        try (Workspace workspace =
                workspaces.open(workspaces.createSample(SampleOrganization.NOORDWIND))) {
            CancellationQuestion question =
                    SampleFolder.cancelling(workspace).ask(P03).orElseThrow();
            assertThat(question.count().licensedUsers()).isEqualTo(people);
            if (toGo == 0) {
                assertThat(question.decision()).isInstanceOf(Allowed.class);
            } else {
                assertThat(question.decision())
                        .isInstanceOfSatisfying(
                                Refused.class,
                                refused ->
                                        assertThat(refused.reason())
                                                .isInstanceOfSatisfying(
                                                        RefusalReason.TooManyLicenses.class,
                                                        many ->
                                                                assertThat(many.toGo())
                                                                        .isEqualTo(toGo)));
            }
            List<PersonId> ids =
                    IntStream.range(0, people).mapToObj(RuleOf25BoundaryTest::id).toList();
            assertThat(workspace.people().holders(P03, ids))
                    .hasSize(people)
                    .allMatch(holder -> holder.direct() == (way != Way.GROUP))
                    .allMatch(holder -> holder.groups().size() == groups(way).size());
        }
    }

    /// Noordwind, with other people: all of them hold P03.
    private static WorkspaceContent content(
            SampleOrganization organization, Instant made, int people, Way way) {
        WorkspaceContent sample = SampleContents.of(organization, made);
        String sku =
                sample.subscriptions().stream()
                        .filter(each -> each.id().equals(P03))
                        .map(Subscription::sku)
                        .findFirst()
                        .orElseThrow()
                        .key();
        List<Person> all = new ArrayList<>();
        List<LicenseAssignment> assignments = new ArrayList<>();
        for (int number = 0; number < people; number++) {
            var id = id(number);
            all.add(
                    new Person(
                            id,
                            "Person " + number,
                            number + "@noordwind.example",
                            "",
                            Person.Kind.USER,
                            way == Way.DISABLED_ACCOUNT,
                            Optional.empty()));
            assignments.addAll(assignments(id, sku, way));
        }
        return new WorkspaceContent(
                sample.organization(),
                sample.accounts(),
                sample.subscriptions(),
                sample.charges(),
                all,
                List.of(FIRST, SECOND),
                assignments);
    }

    private static List<LicenseAssignment> assignments(PersonId holder, String sku, Way way) {
        List<LicenseAssignment> all = new ArrayList<>();
        for (GroupId group : groups(way)) {
            all.add(assignment(holder, sku, Optional.of(group)));
        }
        if (way != Way.GROUP) {
            all.add(assignment(holder, sku, Optional.empty()));
        }
        if (way == Way.DUPLICATE) {
            all.add(assignment(holder, sku, Optional.empty()));
        }
        return all;
    }

    private static List<GroupId> groups(Way way) {
        return switch (way) {
            case GROUP -> List.of(FIRST.id());
            case BOTH -> List.of(FIRST.id(), SECOND.id());
            case DIRECT, DISABLED_ACCOUNT, DUPLICATE -> List.of();
        };
    }

    private static LicenseAssignment assignment(
            PersonId holder, String sku, Optional<GroupId> through) {
        return new LicenseAssignment(
                holder, sku, Optional.of(P03), through, LicenseAssignment.State.ACTIVE, T);
    }
}
