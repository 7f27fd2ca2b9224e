package app.productdesk.application.imports;

import app.productdesk.application.imports.ImportPreview.Against;
import app.productdesk.application.port.store.WorkspaceChange;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.cancellation.operator.Operator;
import app.productdesk.domain.intake.assembly.product.Placeholders;
import app.productdesk.domain.intake.outcome.Assembled;
import app.productdesk.domain.intake.outcome.Effect;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/// Writes down what files say once a person has accepted it: all of it or nothing. Blocks, and may
/// throw a [app.productdesk.application.port.store.StorageFault].
public final class AcceptImport {

    private final Workspaces workspaces;
    private final Entries entries;
    private final InstantSource clock;
    private final ZoneId zone;

    /// @param zone the time zone a new workspace counts its years in
    public AcceptImport(
            Workspaces workspaces, Operator operator, InstantSource clock, ZoneId zone) {
        this.workspaces = workspaces;
        this.entries = new Entries(operator, clock);
        this.clock = clock;
        this.zone = zone;
    }

    /// What became of bringing files into a workspace.
    public enum Outcome {
        ACCEPTED,
        /// Somebody has changed the workspace since it was compared: nothing is written.
        CHANGED_SINCE,
        /// The workspace does not take files: it is a sample or a live one.
        NOT_BY_HAND,
        /// The person asked to stop: nothing is written.
        STOPPED
    }

    /// Makes a workspace of its own.
    ///
    /// @param name of the organization; never blank
    /// @param progress is told of people and what they hold, and asked whether to stop
    /// @return empty when it was stopped
    /// @throws IllegalArgumentException when the files list no subscription, or are of several
    ///   organizations
    public Optional<WorkspaceInfo> asNew(ImportPreview preview, String name, Progress progress) {
        if (!preview.makesAWorkspace()) {
            throw new IllegalArgumentException("the files list no subscription");
        }
        requireOneOrganization(preview);
        Assembled all = preview.assembled();
        var organization =
                new Organization(
                        name,
                        all.domain().orElse(""),
                        WorkspaceKind.BY_HAND,
                        zone,
                        clock.instant());
        var content =
                new WorkspaceContent(
                        organization,
                        List.of(Placeholders.ACCOUNT),
                        all.subscriptions(),
                        List.of(),
                        all.people(),
                        all.groups(),
                        all.memberships(),
                        all.assignments());
        List<ActivityEntry> first =
                all.subscriptions().stream()
                        .map(one -> entries.of(one.id(), Effect.ADDED))
                        .toList();
        try {
            return Optional.of(workspaces.createByHand(content, first, progress));
        } catch (CancellationException stopped) {
            return Optional.empty();
        }
    }

    /// Brings the files into the open workspace that they were compared with.
    ///
    /// @param progress is told of people and what they hold, and asked whether to stop
    /// @throws IllegalArgumentException when the files are of another organization
    public Outcome into(Workspace workspace, ImportPreview preview, Progress progress) {
        if (workspace.catalog().organization().kind() != WorkspaceKind.BY_HAND) {
            return Outcome.NOT_BY_HAND;
        }
        requireOneOrganization(preview);
        try {
            return workspace.changer().change(change -> intoInside(change, preview, progress));
        } catch (CancellationException stopped) {
            return Outcome.STOPPED;
        }
    }

    private static void requireOneOrganization(ImportPreview preview) {
        preview.assembled()
                .mismatch()
                .ifPresent(
                        why -> {
                            throw new IllegalArgumentException("not to be brought in: " + why);
                        });
    }

    private Outcome intoInside(WorkspaceChange change, ImportPreview preview, Progress progress) {
        Against compared = preview.against().orElseThrow();
        if (!change.intake().head().equals(compared.seen())) {
            return Outcome.CHANGED_SINCE;
        }
        new BringingIn(change, preview, compared.changes(), entries).write(progress);
        return Outcome.ACCEPTED;
    }
}
