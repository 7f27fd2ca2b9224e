package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.database.Database;
import app.productdesk.adapter.storage.file.WorkspaceFolder;
import app.productdesk.adapter.storage.rows.ActivityChain;
import app.productdesk.adapter.storage.rows.Filling;
import app.productdesk.application.port.document.ReceiptOriginal;
import app.productdesk.application.port.store.StorageFault;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceContent;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.application.port.workspace.Workspaces;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.activity.ActivityEntry;
import app.productdesk.domain.product.portfolio.Organization;
import app.productdesk.domain.product.portfolio.WorkspaceKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/// The workspace files of one folder, a SQLite database each.
public final class SqlWorkspaces implements Workspaces {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final WorkspaceFolder folder;
    private final ReceiptOriginal originals;
    private final InstantSource clock;
    private final BiFunction<SampleOrganization, Instant, WorkspaceContent> samples;
    private final Opening opening;

    /// @param folder is there, and private to its owner
    /// @param samples makes a sample organization’s content, dated from an instant
    /// @param patience how long to wait for another program that holds a file
    public SqlWorkspaces(
            Path folder,
            ReceiptOriginal originals,
            InstantSource clock,
            BiFunction<SampleOrganization, Instant, WorkspaceContent> samples,
            Duration patience) {
        this.folder = new WorkspaceFolder(folder);
        this.originals = originals;
        this.clock = clock;
        this.samples = samples;
        this.opening = new Opening(patience);
    }

    @Override
    public void clearLeft() {
        folder.clearLeft();
    }

    @Override
    public List<WorkspaceInfo> list() {
        var found = new ArrayList<WorkspaceInfo>();
        folder.files().forEach(file -> found.add(infoOf(file)));
        found.sort(
                Comparator.comparing(WorkspaceInfo::createdAt)
                        .thenComparing(WorkspaceInfo::id)
                        .reversed());
        return found;
    }

    @Override
    public Workspace open(WorkspaceInfo info) {
        return workspace(info, opening.open(info.file()));
    }

    @Override
    public WorkspaceInfo createSample(SampleOrganization organization) {
        Instant now = clock.instant();
        String name = organization.name().toLowerCase(Locale.ROOT) + "-" + STAMP.format(now);
        return create(name, samples.apply(organization, now), List.of(), Progress.unwatched());
    }

    @Override
    public WorkspaceInfo createByHand(
            WorkspaceContent content, List<ActivityEntry> first, Progress progress) {
        return create("files-" + STAMP.format(clock.instant()), content, first, progress);
    }

    private WorkspaceInfo create(
            String name, WorkspaceContent content, List<ActivityEntry> first, Progress progress) {
        Path made =
                folder.make(
                        name,
                        making ->
                                opening.create(
                                        making,
                                        connection -> {
                                            Filling.fill(connection, content, progress);
                                            ActivityChain.append(connection, first);
                                            return true;
                                        }));
        return info(made, content.organization());
    }

    @Override
    public WorkspaceInfo rename(WorkspaceInfo info, String organization) {
        return info(info.file(), opening.rename(info.file(), organization));
    }

    @Override
    public void remove(WorkspaceInfo info) {
        opening.requireNobodyAt(info.file());
        folder.remove(info.file());
    }

    @Override
    public Path folder() {
        return folder.path();
    }

    private Workspace workspace(WorkspaceInfo info, Database database) {
        return new Workspace(
                info,
                new SqlProductCatalog(database),
                new SqlPeopleDirectory(database),
                new SqlSubscriptionChanger(database, originals),
                new SqlReceiptStore(database, originals, clock),
                new SqlActivityLog(database),
                new SqlLicenseChanger(database, clock),
                new SqlRemovalJournal(database),
                database::close);
    }

    private WorkspaceInfo infoOf(Path file) {
        try {
            return info(file, Opening.peek(file, SqlProductCatalog::organization));
        } catch (StorageFault unreadable) {
            return new WorkspaceInfo(
                    WorkspaceFolder.idOf(file),
                    WorkspaceFolder.idOf(file),
                    WorkspaceKind.SAMPLE,
                    Instant.EPOCH,
                    file);
        }
    }

    static WorkspaceInfo info(Path file, Organization organization) {
        return new WorkspaceInfo(
                WorkspaceFolder.idOf(file),
                organization.name(),
                organization.kind(),
                organization.createdAt(),
                file);
    }
}
