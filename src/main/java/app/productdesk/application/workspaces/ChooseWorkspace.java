package app.productdesk.application.workspaces;

import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces;
import app.productdesk.application.port.workspace.Workspaces.SampleOrganization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells which workspaces there are. Blocks, and may throw a
/// [app.productdesk.application.port.store.StorageFault].
public final class ChooseWorkspace {

    private final Workspaces workspaces;

    public ChooseWorkspace(Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    /// The workspaces to choose from.
    ///
    /// @param newest the newest of each sample organization; absent where there is none yet
    /// @param others all the rest, newest first: older samples, workspaces of other kinds, and
    ///   files that can’t be read
    public record Choice(
            Map<SampleOrganization, WorkspaceInfo> newest, List<WorkspaceInfo> others) {

        public Choice {
            newest = Map.copyOf(newest);
            others = List.copyOf(others);
        }

        /// All of them, the newest of each sample organization first.
        public List<WorkspaceInfo> all() {
            return Stream.concat(
                            Stream.of(SampleOrganization.values())
                                    .flatMap(one -> Optional.ofNullable(newest.get(one)).stream()),
                            others.stream())
                    .toList();
        }
    }

    public Choice list() {
        var newest = new EnumMap<SampleOrganization, WorkspaceInfo>(SampleOrganization.class);
        var others = new ArrayList<WorkspaceInfo>();
        for (WorkspaceInfo info : workspaces.list()) {
            Optional<SampleOrganization> sample = sampleOf(info).filter(_ -> isReadable(info));
            if (sample.filter(one -> !newest.containsKey(one)).isPresent()) {
                sample.ifPresent(one -> newest.put(one, info));
            } else {
                others.add(info);
            }
        }
        return new Choice(newest, others);
    }

    /// The sample organization a workspace is of, told from its id, which begins with the
    /// organization’s name also where the file can’t be read; empty for no sample.
    public static Optional<SampleOrganization> sampleOf(WorkspaceInfo info) {
        return Stream.of(SampleOrganization.values())
                .filter(_ -> info.kind() == WorkspaceKind.SAMPLE)
                .filter(one -> info.id().startsWith(one.name().toLowerCase(Locale.ROOT) + "-"))
                .findFirst();
    }

    /// Whether the file could be read when it was listed: else only its name is known, and that is
    /// given for the organization’s.
    public static boolean isReadable(WorkspaceInfo info) {
        return !info.organization().equals(info.id());
    }
}
