package app.productdesk.application.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.file.LocalFolders;
import app.productdesk.adapter.document.handover.PdfChecklists;
import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.exchange.CsvTables;
import app.productdesk.adapter.exchange.PowerShellRemoval;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.handover.WriteByHandPackage.Result;
import app.productdesk.application.licensing.ReadHolders;
import app.productdesk.application.port.document.ChecklistWriter.Digests;
import app.productdesk.application.port.file.FolderStore;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.handover.Checklist;
import app.productdesk.domain.handover.Checklist.Deadline;
import app.productdesk.domain.handover.OrderRefusal;
import app.productdesk.domain.people.GroupId;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.receipt.ReceiptForm.Paper;
import app.productdesk.domain.receipt.ReceiptForm.Pdf;
import app.productdesk.domain.receipt.ReceiptForm.ReceiptLanguage;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.domain.removal.holder.Holding;
import app.productdesk.domain.removal.plan.RemovalChoice;
import app.productdesk.domain.removal.plan.RemovalPlan;
import app.productdesk.domain.removal.plan.RemovalPlanner;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WriteByHandPackageTest {

    private static final Path FOLDER = Path.of("by hand");
    private static final SubscriptionId P01 = new SubscriptionId("P01");
    private static final Pdf FORM = new Pdf(ReceiptLanguage.DUTCH, Paper.A4);
    private static final String SCRIPT = "Remove-ProductLicenses.ps1";

    private final Map<Path, Map<String, byte[]>> disk = new HashMap<>();
    private final List<Checklist> printed = new ArrayList<>();
    private final List<Digests> digests = new ArrayList<>();

    @Test
    void writesEverythingThatIsNeededToDoItByHand() {
        Workspace workspace = workspace(ByHandSample.content());

        Result result = write(workspace, everybody(workspace));

        Map<String, byte[]> files = disk.get(FOLDER);
        assertThat(files)
                .containsOnlyKeys(
                        SCRIPT,
                        "removal.json",
                        "removal.json.sha256",
                        "people.csv",
                        "checklist.pdf");
        assertThat(files.get(SCRIPT)).isEqualTo(new PowerShellRemoval().script());
        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Written.class,
                        written -> {
                            String digest = written.digest().orElseThrow();
                            assertThat(written.withoutScript()).isEmpty();
                            assertThat(digest)
                                    .isEqualTo(
                                            new PowerShellRemoval()
                                                    .digest(files.get("removal.json")));
                            assertThat(new String(files.get("removal.json.sha256"), ascii()))
                                    .isEqualTo(digest + "  removal.json\n");
                            assertThat(digests.getFirst().data()).isEqualTo(digest);
                        });
        assertThat(workspace.activity().entriesOf(P01))
                .extracting(ActivityEntry::kind)
                .containsExactly(ActivityEntry.Kind.HANDED_OVER);
        assertThat(handedOver(workspace).all())
                .singleElement()
                .satisfies(
                        run ->
                                assertThat(run.awaited())
                                        .isEqualTo(everybody(workspace).targets())
                                        .isNotEmpty());
    }

    @Test
    void isWholeOnARealDisk(@TempDir Path disk) throws Exception {
        Workspace workspace = workspace(ByHandSample.content());
        Path folder = disk.resolve("by hand");
        var forms =
                new WriteByHandPackage.Forms(
                        new PowerShellRemoval(), new CsvTables(), new PdfChecklists());

        write(workspace, everybody(workspace), forms, new LocalFolders(), folder);

        Process check =
                new ProcessBuilder("sha256sum", "--check", "removal.json.sha256")
                        .directory(folder.toFile())
                        .start();
        assertThat(check.waitFor()).isZero();
        assertThat(Files.readString(folder.resolve("checklist.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(Files.readAllBytes(folder.resolve(SCRIPT)))
                .isEqualTo(new PowerShellRemoval().script());
    }

    @Test
    void printsWhatThePlanComesTo() {
        Workspace workspace = workspace(ByHandSample.content());
        RemovalPlan plan = everybody(workspace);

        write(workspace, plan);

        Checklist checklist = printed.getFirst();
        assertThat(checklist.before().licensedUsers()).isEqualTo(31);
        assertThat(checklist.after()).isEqualTo(plan.after());
        assertThat(checklist.sheet().lines()).hasSize(plan.steps().size());
        assertThat(checklist.sheet().changesGroups()).isTrue();
        assertThat(checklist.dates())
                .extracting(Deadline::kind)
                .contains(Deadline.Kind.CURRENT_TERM, Deadline.Kind.MAILBOX);
        assertThat(lines("people.csv")).hasSize(plan.steps().size() + 1);
    }

    @Test
    void leavesWholeGroupsToThePageOfTheAdminCenter() {
        Workspace workspace = workspace(ByHandSample.content());
        Holders holders = holders(workspace);
        GroupId group = holders.groups().getFirst().id();
        var choice = new RemovalChoice(allOf(holders), Set.of(), Set.of(group));

        write(workspace, RemovalPlanner.plan(holders, choice, Given.GLOBAL));

        assertThat(printed.getFirst().byPage()).containsExactly(holders.groups().getFirst().name());
        assertThat(printed.getFirst().sheet().changesGroups()).isFalse();
    }

    @Test
    void leavesTheScriptOutWhereIdsAreNoneOfMicrosoftsAndNamesThePeople() {
        Workspace workspace = workspace(SampleContents.of(SampleOrganization.NOORDWIND, Given.T));
        Holding first = holders(workspace).all().getFirst();

        Result result = write(workspace, everybody(workspace));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Result.Written.class,
                        written -> {
                            assertThat(written.digest()).isEmpty();
                            assertThat(written.withoutScript())
                                    .doesNotHaveDuplicates()
                                    .contains(
                                            new OrderRefusal.PersonIdUnusable(
                                                    first.person().userName(),
                                                    first.person().id().value()));
                        });
        assertThat(disk.get(FOLDER)).containsOnlyKeys("people.csv", "checklist.pdf");
        assertThat(lines("people.csv")).anyMatch(line -> line.contains(first.person().userName()));
        assertThat(digests).isEmpty();
        assertThat(workspace.activity().entriesOf(P01))
                .extracting(ActivityEntry::kind)
                .containsExactly(ActivityEntry.Kind.HANDED_OVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "-Foo.example",
                "a b.example",
                "x.example; Remove-Item *",
                "x.example\"",
                "$(x).example",
                "x..example",
                "x.example\n",
                ".example",
                "张.example"
            })
    void putsNoDomainIntoACommandThatIsNone(String domain) {
        Workspace workspace = workspace(inDomain(domain));

        assertThat(write(workspace, everybody(workspace)))
                .isEqualTo(
                        new Result.Written(
                                FOLDER,
                                Optional.empty(),
                                List.of(new OrderRefusal.DomainUnusable(domain))));
        assertThat(printed.getFirst().sheet().domain()).isEmpty();
        assertThat(disk.get(FOLDER)).doesNotContainKeys(SCRIPT, "removal.json");
    }

    @Test
    void refusesAPlanWithoutASingleStep() {
        Workspace workspace = workspace(ByHandSample.content());
        RemovalPlan nobody =
                RemovalPlanner.plan(
                        holders(workspace),
                        new RemovalChoice(Set.of(), Set.of(), Set.of()),
                        Given.GLOBAL);

        assertThat(write(workspace, nobody))
                .isEqualTo(new Result.Refused(List.of(new OrderRefusal.NothingToDo())));
    }

    @Test
    void savesAChecklistWhereEverythingIsDoneOnThePage() {
        Workspace workspace = workspace(ByHandSample.content());
        Holders holders = holders(workspace);
        GroupId group = holders.groups().getFirst().id();
        var choice = new RemovalChoice(Set.of(), Set.of(), Set.of(group));

        Result result = write(workspace, RemovalPlanner.plan(holders, choice, Given.GLOBAL));

        assertThat(result)
                .isEqualTo(
                        new Result.Written(
                                FOLDER, Optional.empty(), List.of(new OrderRefusal.NothingToDo())));
        assertThat(printed.getFirst().byPage()).containsExactly(holders.groups().getFirst().name());
    }

    @Test
    void overwritesNothing() {
        Workspace workspace = workspace(ByHandSample.content());
        disk.put(FOLDER, Map.of());

        assertThat(write(workspace, everybody(workspace))).isEqualTo(new Result.Taken(FOLDER));

        assertThat(disk.get(FOLDER)).isEmpty();
        assertThat(workspace.activity().entriesOf(P01)).isEmpty();
    }

    private Result write(Workspace workspace, RemovalPlan plan) {
        var forms =
                new WriteByHandPackage.Forms(
                        new PowerShellRemoval(),
                        new CsvTables(),
                        (checklist, sums, _) -> {
                            printed.add(checklist);
                            sums.ifPresent(digests::add);
                            return new byte[] {1};
                        });
        return write(
                workspace,
                plan,
                forms,
                (folder, files) -> disk.putIfAbsent(folder, files) == null,
                FOLDER);
    }

    private static Result write(
            Workspace workspace,
            RemovalPlan plan,
            WriteByHandPackage.Forms forms,
            FolderStore folders,
            Path folder) {
        return new WriteByHandPackage(
                        new WriteByHandPackage.Workspace(
                                workspace.catalog(), handedOver(workspace)),
                        forms,
                        folders,
                        Given.GLOBAL,
                        InstantSource.fixed(Given.T))
                .write(folder, plan, FORM);
    }

    private static HandedOver handedOver(Workspace workspace) {
        return new HandedOver(workspace.journal(), Given.GLOBAL, InstantSource.fixed(Given.T));
    }

    private List<String> lines(String file) {
        return new String(disk.get(FOLDER).get(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static Charset ascii() {
        return StandardCharsets.US_ASCII;
    }

    private static RemovalPlan everybody(Workspace workspace) {
        Holders holders = holders(workspace);
        Set<GroupId> groups =
                holders.groups().stream().map(group -> group.id()).collect(Collectors.toSet());
        return RemovalPlanner.plan(
                holders, new RemovalChoice(allOf(holders), groups, Set.of()), Given.GLOBAL);
    }

    private static Set<PersonId> allOf(Holders holders) {
        return holders.all().stream()
                .map(holding -> holding.person().id())
                .collect(Collectors.toSet());
    }

    private static Holders holders(Workspace workspace) {
        return new ReadHolders(
                        workspace.catalog(), workspace.people(), InstantSource.fixed(Given.T))
                .of(P01)
                .orElseThrow();
    }

    private static WorkspaceContent inDomain(String domain) {
        WorkspaceContent content = ByHandSample.content();
        Organization known = content.organization();
        return new WorkspaceContent(
                new Organization(
                        known.name(), domain, known.kind(), known.zone(), known.createdAt()),
                content.accounts(),
                content.subscriptions(),
                content.charges(),
                content.people(),
                content.groups(),
                content.memberships(),
                content.assignments());
    }

    private static Workspace workspace(WorkspaceContent content) {
        return new MemoryWorkspace(content, new JsonReceiptOriginal(), InstantSource.fixed(Given.T))
                .workspace(
                        new WorkspaceInfo(
                                "memory",
                                content.organization().name(),
                                content.organization().kind(),
                                Given.T,
                                Path.of("nowhere")));
    }
}
