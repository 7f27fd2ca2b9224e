package app.productdesk.application.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.handover.JsonHandOver;
import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.handover.HandOvers.Opened;
import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.operator.Operators;
import app.productdesk.domain.handover.HandOver;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class HandOversTest {

    private static final Path FILE = Path.of("hand-over.json");
    private static final SubscriptionId P01 = new SubscriptionId("P01");
    private static final PersonId ANOUK = new PersonId("u001");
    private static final PersonId BRAM = new PersonId("u002");

    private final Map<Path, byte[]> disk = new HashMap<>();
    private final Workspace noordwind = workspace(SampleOrganization.NOORDWIND);
    private final HandOvers handOvers = over(noordwind);

    @Test
    void findsThePeopleThatSomebodyElseChose() {
        handOvers.write(FILE, Purpose.REMOVE_LICENSES, P01, Set.of(ANOUK, BRAM));
        assertThat(handOvers.open(FILE))
                .isInstanceOfSatisfying(
                        Opened.Ready.class,
                        ready -> {
                            assertThat(ready.people()).containsExactlyInAnyOrder(ANOUK, BRAM);
                            assertThat(ready.handOver().by()).isEqualTo("Billing administrator");
                        });
        assertThat(noordwind.activity().entriesOf(P01))
                .extracting(ActivityEntry::kind)
                .containsExactly(ActivityEntry.Kind.HANDED_OVER);
    }

    @Test
    void leavesOutWhoHoldsNoLicenseAnyMore() {
        handOvers.write(FILE, Purpose.REMOVE_LICENSES, P01, Set.of(ANOUK, BRAM));
        noordwind.licenses().remove(new Target.Direct(ANOUK), P01);
        assertThat(handOvers.open(FILE))
                .isInstanceOfSatisfying(
                        Opened.Ready.class,
                        ready -> assertThat(ready.people()).containsExactly(BRAM));
    }

    @Test
    void findsSomebodyByUserNameWhoGoesByAnotherIdElsewhere() {
        handOvers.write(FILE, Purpose.REMOVE_LICENSES, P01, Set.of(ANOUK));
        HandOver here = new JsonHandOver().read(disk.getOrDefault(FILE, new byte[0]));
        var elsewhere =
                new HandOver(
                        here.purpose(),
                        here.organization(),
                        here.domain(),
                        here.subscription(),
                        here.product(),
                        List.of(
                                new HandOver.Named(
                                        new PersonId("elsewhere"),
                                        here.people().getFirst().userName())),
                        here.by(),
                        here.at());
        disk.put(FILE, new JsonHandOver().write(elsewhere));

        assertThat(handOvers.open(FILE))
                .isInstanceOfSatisfying(
                        Opened.Ready.class,
                        ready -> assertThat(ready.people()).containsExactly(ANOUK));
    }

    @Test
    void saysWhenNothingIsLeft() {
        handOvers.write(FILE, Purpose.REMOVE_LICENSES, P01, Set.of(ANOUK));
        noordwind.licenses().remove(new Target.Direct(ANOUK), P01);
        assertThat(handOvers.open(FILE)).isInstanceOf(Opened.NothingLeft.class);
    }

    @Test
    void isForNoOtherOrganization() {
        handOvers.write(FILE, Purpose.CANCEL, P01, Set.of());
        assertThat(over(workspace(SampleOrganization.WATERKANT)).open(FILE))
                .isInstanceOf(Opened.AnotherOrganization.class);
        assertThat(handOvers.open(FILE)).isInstanceOf(Opened.Ready.class);
    }

    private HandOvers over(Workspace workspace) {
        return new HandOvers(
                new HandOvers.Workspace(
                        workspace.catalog(), workspace.people(), workspace.changer()),
                new JsonHandOver(),
                new Disk(disk),
                Operators.BILLING_ONLY.operator(),
                InstantSource.fixed(Given.T));
    }

    private static Workspace workspace(SampleOrganization organization) {
        var content = SampleContents.of(organization, Given.T);
        return new MemoryWorkspace(content, new JsonReceiptOriginal(), InstantSource.fixed(Given.T))
                .workspace(
                        new WorkspaceInfo(
                                "memory",
                                content.organization().name(),
                                content.organization().kind(),
                                Given.T,
                                Path.of("nowhere")));
    }

    private record Disk(Map<Path, byte[]> files) implements FileStore {
        @Override
        public void write(Path file, byte[] bytes) {
            files.put(file, bytes.clone());
        }

        @Override
        public byte[] read(Path file, long most) {
            return files.getOrDefault(file, new byte[0]).clone();
        }
    }
}
