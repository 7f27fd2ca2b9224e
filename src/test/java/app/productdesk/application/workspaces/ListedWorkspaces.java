package app.productdesk.application.workspaces;

import app.productdesk.adapter.document.receipt.JsonReceiptOriginal;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.MemoryWorkspace;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Workspaces that exist by name only, with nothing in them; the list can be broken, and one can be
/// in use elsewhere.
public final class ListedWorkspaces implements Workspaces {

    /// When the fresh ones are made.
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final List<WorkspaceInfo> infos = new ArrayList<>();
    private boolean broken;
    private Optional<WorkspaceInfo> busy = Optional.empty();

    /// A sample of Noordwind, made on a day of November 2026 at ten.
    public static WorkspaceInfo noordwind(int day) {
        return info("noordwind-202611" + day, "Noordwind Logistiek B.V.", day);
    }

    /// A sample of Waterkant, made on a day of November 2026 at ten.
    public static WorkspaceInfo waterkant(int day) {
        return info("waterkant-202611" + day, "Stichting Waterkant", day);
    }

    /// A file that cannot be read.
    public static WorkspaceInfo unreadable() {
        return new WorkspaceInfo(
                "noordwind-20261101",
                "noordwind-20261101",
                WorkspaceKind.SAMPLE,
                Instant.EPOCH,
                Path.of("noordwind-20261101.productdesk"));
    }

    /// Adds what there is.
    ///
    /// @param newestFirst in that order
    public ListedWorkspaces with(WorkspaceInfo... newestFirst) {
        infos.addAll(List.of(newestFirst));
        return this;
    }

    /// From now on the folder can’t be read, or can again.
    public ListedWorkspaces broken(boolean now) {
        broken = now;
        return this;
    }

    @Override
    public void clearLeft() {}

    @Override
    public List<WorkspaceInfo> list() {
        if (broken) {
            throw new StorageFault(StorageFault.Kind.UNREADABLE, folder());
        }
        return List.copyOf(infos);
    }

    /// From now on that one can’t be taken away.
    public ListedWorkspaces busy(WorkspaceInfo info) {
        busy = Optional.of(info);
        return this;
    }

    @Override
    public Workspace open(WorkspaceInfo info) {
        var nothing =
                new WorkspaceContent(
                        new Organization(
                                info.organization(),
                                "contoso.example",
                                info.kind(),
                                ZoneOffset.UTC,
                                info.createdAt()),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of());
        return new MemoryWorkspace(nothing, new JsonReceiptOriginal(), InstantSource.fixed(NOW))
                .workspace(info);
    }

    @Override
    public WorkspaceInfo createSample(SampleOrganization organization) {
        WorkspaceInfo fresh =
                switch (organization) {
                    case NOORDWIND -> noordwind(23);
                    case WATERKANT -> waterkant(23);
                };
        infos.addFirst(fresh);
        return fresh;
    }

    @Override
    public WorkspaceInfo createByHand(
            WorkspaceContent content, List<ActivityEntry> first, Progress progress) {
        throw new UnsupportedOperationException("made of files nowhere here");
    }

    @Override
    public WorkspaceInfo rename(WorkspaceInfo info, String organization) {
        WorkspaceInfo renamed =
                new WorkspaceInfo(
                        info.id(), organization, info.kind(), info.createdAt(), info.file());
        infos.replaceAll(each -> each.equals(info) ? renamed : each);
        return renamed;
    }

    @Override
    public void remove(WorkspaceInfo info) {
        if (busy.filter(info::equals).isPresent()) {
            throw new StorageFault(StorageFault.Kind.BUSY, info.file());
        }
        infos.remove(info);
    }

    @Override
    public Path folder() {
        return Path.of("workspaces");
    }

    /// One that was brought in on 20 November 2026 at ten.
    public static WorkspaceInfo byHand(String organization) {
        String id = organization.toLowerCase(Locale.ROOT);
        return new WorkspaceInfo(
                id,
                organization,
                WorkspaceKind.BY_HAND,
                noordwind(20).createdAt(),
                Path.of(id + ".productdesk"));
    }

    private static WorkspaceInfo info(String id, String organization, int day) {
        return new WorkspaceInfo(
                id,
                organization,
                WorkspaceKind.SAMPLE,
                Instant.parse("2026-11-%02dT10:00:00Z".formatted(day)),
                Path.of(id.toLowerCase(Locale.ROOT) + ".productdesk"));
    }
}
