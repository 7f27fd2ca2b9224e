package app.productdesk.ui.start;

import static app.productdesk.application.workspaces.ListedWorkspaces.noordwind;
import static app.productdesk.application.workspaces.ListedWorkspaces.unreadable;
import static app.productdesk.application.workspaces.ListedWorkspaces.waterkant;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.store.StorageFault.Kind;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.start.StartFailure.Way;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class StartFailureViewModelTest {

    private final NotedStart actions = new NotedStart();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void namesTheFileAndEveryWayOut(Kind kind) {
        StartFailure failure = failure(kind);

        assertThat(failure.title()).isNotEmpty();
        assertThat(failure.file()).contains("noordwind-20261120.productdesk");
        assertThat(failure.kept() + failure.advice())
                .containsAnyOf("kept", "not touched", "stays as it is", "written", "changed");
        assertThat(failure.advice()).isNotEmpty();
        assertThat(failure.reference()).contains("PD-1");
        failure.ways().forEach(way -> way.take().run());
        assertThat(actions.asked()).containsExactlyInAnyOrder("fresh", "folder", "again", "quit");
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, again",
        "FULL, again",
        "READ_ONLY, again",
        "UNREADABLE, again",
        "DAMAGED, fresh",
        "NOT_A_WORKSPACE, fresh",
        "NEWER_VERSION, fresh"
    })
    void offersTheLikeliestWayFirst(Kind kind, String first) {
        failure(kind).ways().getFirst().take().run();

        assertThat(actions.asked()).containsExactly(first);
    }

    @Test
    void offersTheOtherWorkspacesButNotTheOneThatFailed() {
        StartFailure failure = failure(Kind.DAMAGED);
        failure.others().getLast().take().run();

        assertThat(failure.others())
                .extracting(Way::words)
                .containsExactly(
                        "Stichting Waterkant, made 19 Nov 2026, 11:00 CET", "noordwind-20261101");
        assertThat(actions.asked()).containsExactly("open noordwind-20261101");
    }

    @Test
    void promisesNothingAboutTheFileWhenTheCauseIsUnknown() {
        var fault = new Fault("PD-1", new IllegalStateException("broken"));

        assertThat(viewModel(fault).failure().kept()).isEmpty();
        assertThat(viewModel(fault).failure().file()).isEmpty();
    }

    private StartFailure failure(Kind kind) {
        var cause = new StorageFault(kind, Path.of("data").resolve(noordwind(20).file()));
        return viewModel(new Fault("PD-1", cause)).failure();
    }

    private StartFailureViewModel viewModel(Fault fault) {
        var failed = noordwind(20);
        var others =
                List.of(
                        new WorkspaceInfo(
                                failed.id(),
                                failed.organization(),
                                failed.kind(),
                                failed.createdAt(),
                                Path.of("data").resolve(failed.file())),
                        waterkant(19),
                        unreadable());
        return new StartFailureViewModel(
                fault,
                others,
                actions,
                new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam")));
    }
}
