package app.productdesk.adapter.storage;

import app.productdesk.application.port.ReceiptOriginal;
import app.productdesk.application.port.StorageFault;
import app.productdesk.application.port.Workspace;
import app.productdesk.application.port.WorkspaceContent;
import app.productdesk.application.port.WorkspaceInfo;
import app.productdesk.application.port.Workspaces;
import app.productdesk.domain.product.Organization;
import app.productdesk.domain.product.WorkspaceKind;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
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

    private static final String ENDING = ".productdesk";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
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
        this.folder = folder;
        this.originals = originals;
        this.clock = clock;
        this.samples = samples;
        this.opening = new Opening(patience);
    }

    @Override
    public List<WorkspaceInfo> list() {
        var found = new ArrayList<WorkspaceInfo>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                found.add(infoOf(file));
            }
        } catch (IOException failed) {
            throw new StorageFault(StorageFault.Kind.UNREADABLE, folder, failed);
        }
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
        WorkspaceContent content = samples.apply(organization, now);
        Path making = blank();
        try {
            opening.create(
                    making,
                    connection -> {
                        Filling.fill(connection, content);
                        return true;
                    });
            String name = organization.name().toLowerCase(Locale.ROOT) + "-" + STAMP.format(now);
            return info(moved(making, name), content.organization());
        } finally {
            clear(making);
        }
    }

    @Override
    public Path folder() {
        return folder;
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
                    idOf(file), idOf(file), WorkspaceKind.SAMPLE, Instant.EPOCH, file);
        }
    }

    private static WorkspaceInfo info(Path file, Organization organization) {
        return new WorkspaceInfo(
                idOf(file),
                organization.name(),
                organization.kind(),
                organization.createdAt(),
                file);
    }

    private static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /// An empty file under a name that is no workspace’s, so that a stop halfway leaves none.
    private Path blank() {
        try {
            return Files.createTempFile(folder, "making-", ".tmp", forOwner());
        } catch (IOException failed) {
            throw new StorageFault(StorageFault.Kind.READ_ONLY, folder, failed);
        }
    }

    private Path moved(Path made, String name) {
        Path file = folder.resolve(name + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ENDING);
        }
        try {
            place(made, file);
            return file;
        } catch (FileAlreadyExistsException justNow) {
            return moved(made, name);
        } catch (IOException failed) {
            throw new StorageFault(StorageFault.Kind.UNREADABLE, file, failed);
        }
    }

    /// Gives the file that name too, which fails where another window took it just now; a move
    /// would replace that one’s file. What is left of the old name is cleared by the caller.
    private static void place(Path made, Path file) throws IOException {
        try {
            Files.createLink(file, made);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            Files.move(made, file);
        }
    }

    private static void clear(Path making) {
        try {
            Files.deleteIfExists(making);
            Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-journal"));
        } catch (IOException harmless) {
            // its name keeps it out of every list
            return;
        }
    }

    private FileAttribute<?>[] forOwner() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
