package app.productdesk.adapter.storage;

import app.productdesk.application.port.StorageFault;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The folder that workspace files are in, and what they are called there.
///
/// @param path is there, and private to its owner
record WorkspaceFolder(Path path) {

    private static final String ENDING = ".productdesk";

    /// What stands beside a workspace’s file for it alone.
    private static final List<String> BESIDE =
            List.of("-wal", "-shm", "-journal", "-removal.lock", "-removal.lock-journal");

    /// The workspaces’ files, in no particular order.
    List<Path> files() {
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
    Path make(String name, Consumer<Path> writing) {
        Path making = blank();
        try {
            writing.accept(making);
            return moved(making, name);
        } finally {
            clear(making);
        }
    }

    /// Takes a workspace away. Its file goes first: what is left beside it then is no workspace.
    void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            for (String ending : BESIDE) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException failed) {
            throw new StorageFault(StorageFault.Kind.READ_ONLY, file, failed);
        }
    }

    static String idOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /// An empty file under a name that is no workspace’s, so that a stop halfway leaves none.
    private Path blank() {
        try {
            return Files.createTempFile(path, "making-", ".tmp", forOwner());
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
            Files.deleteIfExists(making);
            Files.deleteIfExists(making.resolveSibling(making.getFileName() + "-journal"));
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
