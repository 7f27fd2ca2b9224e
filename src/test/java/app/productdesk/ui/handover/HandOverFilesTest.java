package app.productdesk.ui.handover;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.adapter.document.handover.JsonHandOver;
import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.adapter.sample.SampleContents;
import app.productdesk.application.handover.HandOvers;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.operator.Operators;
import app.productdesk.domain.handover.HandOver;
import app.productdesk.domain.handover.HandOver.Purpose;
import app.productdesk.domain.people.PersonId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.plan.Target;
import app.productdesk.screens.DialogWindow;
import app.productdesk.screens.Leaks;
import app.productdesk.ui.common.dialog.ScriptedFileChoice;
import app.productdesk.ui.common.notice.HeardAnnouncer;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.ManualWork;
import app.productdesk.ui.receipts.FilesInMemory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class HandOverFilesTest {

    private static final Path FILE = Path.of("hand-over.json");
    private static final SubscriptionId P01 = new SubscriptionId("P01");
    private static final PersonId ANOUK = new PersonId("u001");
    private static final PersonId BRAM = new PersonId("u002");
    private static final Messages MESSAGES = new Messages(Locale.ENGLISH, ZoneOffset.UTC);

    private final FilesInMemory disk = new FilesInMemory();
    private final ManualWork work = new ManualWork();
    private final ScriptedFileChoice choice = new ScriptedFileChoice();
    private final HeardAnnouncer announcer = new HeardAnnouncer();
    private final List<String> led = new ArrayList<>();
    private final DialogWindow window = new DialogWindow(MESSAGES);
    private final Workspace noordwind = workspace(SampleOrganization.NOORDWIND);

    @AfterEach
    void closeWindow() {
        window.close();
    }

    @Test
    void savesUnderANameThatSaysWhatItIsFor() {
        save(Purpose.REMOVE_LICENSES, Set.of(ANOUK));

        assertThat(choice.suggestedNames()).containsExactly("hand-over-remove-licenses-P01.json");
        assertThat(announcer.heard())
                .containsExactly(MESSAGES.text("handover.saved", FILE.getFileName()));
    }

    @Test
    void writesNothingForWhoChoosesNoFile() {
        over(noordwind).save(Purpose.CANCEL, P01, Set.of());
        window.run(work::runAll);
        open(noordwind);

        assertThat(announcer.heard()).containsExactly(MESSAGES.text("fault.file.notFound.title"));
    }

    @Test
    void choosesThePeopleThatSomebodyElseChose() {
        save(Purpose.REMOVE_LICENSES, Set.of(ANOUK, BRAM));
        open(noordwind);
        assertThat(led).isEmpty();
        window.press(MESSAGES.text("handover.take.removeLicenses"));

        assertThat(led).containsExactly("remove P01 [u001, u002]");
    }

    @Test
    void saysHowManyHoldNoLicenseAnyMore() {
        save(Purpose.REMOVE_LICENSES, Set.of(ANOUK, BRAM));
        noordwind.licenses().remove(new Target.Direct(ANOUK), P01);
        open(noordwind);

        assertThat(question()).endsWith(" " + MESSAGES.counted("handover.gone", 1));
        window.press(MESSAGES.text("handover.take.removeLicenses"));
        assertThat(led).containsExactly("remove P01 [u002]");
    }

    @Test
    void goesOnToCancel() {
        save(Purpose.CANCEL, Set.of());
        open(noordwind);
        window.press(MESSAGES.text("handover.take.cancel"));

        assertThat(led).containsExactly("cancel P01");
    }

    @Test
    void leadsNowhereForWhoOnlyLooks() throws InterruptedException {
        save(Purpose.CANCEL, Set.of());
        open(noordwind);

        assertThat(Leaks.isForgotten(window.leave())).isTrue();
        assertThat(led).isEmpty();
    }

    @Test
    void saysThatNothingIsLeft() {
        save(Purpose.REMOVE_LICENSES, Set.of(ANOUK));
        noordwind.licenses().remove(new Target.Direct(ANOUK), P01);
        open(noordwind);

        assertThat(announcer.heard()).endsWith(MESSAGES.text("handover.nothingLeft.title"));
        assertThat(window.open()).isEmpty();
    }

    @Test
    void saysThatItIsForAnotherOrganization() {
        save(Purpose.CANCEL, Set.of());
        open(workspace(SampleOrganization.WATERKANT));

        assertThat(announcer.heard()).endsWith(MESSAGES.text("handover.other.title"));
        assertThat(window.open()).isEmpty();
    }

    @Test
    void saysThatItsSubscriptionIsNotHere() {
        var organization = noordwind.catalog().snapshot().portfolio().organization();
        var elsewhere =
                new HandOver(
                        Purpose.CANCEL,
                        organization.name(),
                        organization.domain(),
                        new SubscriptionId("elsewhere"),
                        "Visio",
                        List.of(),
                        "Billing administrator",
                        Given.T);
        disk.write(FILE, new JsonHandOver().write(elsewhere));
        open(noordwind);

        assertThat(announcer.heard()).containsExactly(MESSAGES.text("handover.unknown.title"));
        assertThat(window.open()).isEmpty();
    }

    private void save(Purpose purpose, Set<PersonId> people) {
        choice.then(FILE);
        over(noordwind).save(purpose, P01, people);
        window.run(work::runAll);
    }

    private void open(Workspace workspace) {
        choice.then(FILE);
        over(workspace).open();
        window.run(work::runAll);
    }

    private String question() {
        DialogPane pane = window.open().orElseThrow();
        return ((Label) pane.lookup(".question")).getText();
    }

    private HandOverFiles over(Workspace workspace) {
        return new HandOverFiles(
                new HandOvers(
                        new HandOvers.Workspace(
                                workspace.catalog(), workspace.people(), workspace.changer()),
                        new JsonHandOver(),
                        disk,
                        Operators.BILLING_ONLY.operator(),
                        InstantSource.fixed(Given.T)),
                new HandOverTools(work, MESSAGES, choice, announcer, window.dialogs()),
                new Ways());
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

    /// Notes where a file leads to.
    private final class Ways implements HandOverActions {

        @Override
        public void removeLicenses(SubscriptionId id, Set<PersonId> chosen) {
            var people = new TreeSet<String>();
            chosen.forEach(person -> people.add(person.value()));
            led.add("remove " + id + " " + people);
        }

        @Override
        public void cancelSubscription(SubscriptionId id) {
            led.add("cancel " + id);
        }
    }
}
