package app.productdesk.adapter.storage.file;

import app.productdesk.adapter.storage.database.LockFile;
import app.productdesk.adapter.storage.database.StorageFaults;
import app.productdesk.application.port.store.RemovalJournal.Claim;
import app.productdesk.application.port.store.StorageFault;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// The folder that workspace files are in, and what they are called there.
///
/// @param path is there, and private to its owner
public record WorkspaceFolder(Path path) {

    private static final String ENDING = ".productdesk";
    private static final String MAKING = "making-";
    private static final String TEMPORARY = ".tmp";
    private static final String REMOVAL_LOCK = "-removal.lock";
    private static final String MAKING_LOCK = "-making.lock";

    /// What stands beside a workspace’s file for it alone, also while it is made.
    private static final List<String> BESIDE =
            List.of(
                    "-wal",
                    "-shm",
                    "-journal",
                    REMOVAL_LOCK,
                    REMOVAL_LOCK + "-journal",
                    MAKING_LOCK,
                    MAKING_LOCK + "-journal");

    /// The workspaces’ files, in no particular order.
    public List<Path> files() {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*" + ENDING)) {
            files.forEach(found::add);
        } catch (IOException failed) {
            throw new StorageFault(StorageFault.Kind.UNREADABLE, path, failed);
        }
        return found;
    }

    /// Makes a file under a name that is no workspace’s, and gives it its own once it is whole.
    ///
    /// @param name a number is added where it is taken
    public Path make(String name, Consumer<Path> writing) {
        Path making = path.resolve(MAKING + UUID.randomUUID() + TEMPORARY);
        try (Claim _ = claim(making)) {
            makeBlank(making);
            writing.accept(making);
            return moved(making, name);
        } finally {
            clear(making);
        }
    }

    /// Takes away what programs left that were stopped while they made a file: a copy of everybody
    /// in it. What one is making just now stays; so does what can’t be taken away.
    public void clearLeft() {
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(path, MAKING + "*" + TEMPORARY)) {
            left.forEach(WorkspaceFolder::clearUnclaimed);
        } catch (IOException | DirectoryIteratorException harmless) {
            // their names keep them out of every list
            return;
        }
    }

    private static void clearUnclaimed(Path making) {
        try {
            Optional<Claim> nobodyElse = LockFile.take(beside(making, MAKING_LOCK));
            nobodyElse.ifPresent(
                    claim -> {
                        claim.close();
                        clear(making);
                    });
        } catch (SQLException harmless) {
            // its name keeps it out of every list
            return;
        }
    }

    /// Held while a file is made; its lock is there before the file is.
    private static Claim claim(Path making) {
        try {
            return LockFile.take(beside(making, MAKING_LOCK))
                    .orElseThrow(() -> new StorageFault(StorageFault.Kind.BUSY, making));
        } catch (SQLException failed) {
            throw StorageFaults.of(failed, making);
        }
    }

    /// Where the right to carry out removals in a workspace is held.
    public static Path removalLock(Path file) {
        return beside(file, REMOVAL_LOCK);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /// Takes a workspace away. Its file goes first: what is left beside it then is no workspace.
    public void remove(Path file) {
        try {
            removeAll(file);
        } catch (IOException failed) {
            throw new StorageFault(StorageFault.Kind.READ_ONLY, file, failed);
        }
    }

    private static void removeAll(Path file) throws IOException {
        Files.deleteIfExists(file);
        for (String ending : BESIDE) {
            Files.deleteIfExists(beside(file, ending));
        }
    }

    /// The id of the workspace that is in that file.
    public static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /// An empty file under a name that is no workspace’s, so that a stop halfway leaves none.
    private void makeBlank(Path making) {
        try {
            Files.createFile(making, forOwner());
        } catch (IOException failed) {
            throw new StorageFault(StorageFault.Kind.READ_ONLY, path, failed);
        }
    }

    private Path moved(Path made, String name) {
        Path file = path.resolve(name + ENDING);
        for (int number = 2; Files.exists(file); number++) {
            file = path.resolve(name + "-" + number + ENDING);
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
            removeAll(making);
        } catch (IOException harmless) {
            // its name keeps it out of every list
            return;
        }
    }

    private FileAttribute<?>[] forOwner() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
