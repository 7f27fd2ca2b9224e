package app.productdesk.adapter.settings;

import app.productdesk.application.port.file.FileFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/// The folder that holds workspaces, settings and logs. What is made in it can be read by its owner
/// alone, where the file system knows owners; a folder that was there before keeps its permissions.
public final class DataFolder {

    private final Path path;

    private DataFolder(Path path) {
        this.path = path;
    }

    /// Opens the folder and makes it when it is not there. Blocks.
    ///
    /// @throws FileFault when it can’t be made or is no folder
    public static DataFolder at(Path path) {
        makePrivateFolder(path);
        return new DataFolder(path);
    }

    /// Where the platform wants a program to keep its data.
    ///
    /// @param systemName the value of `os.name`
    /// @param environment variables by name; a relative or empty one counts as not set
    /// @param home the home folder of the person
    public static Path usual(String systemName, Map<String, String> environment, Path home) {
        var system = systemName.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return named(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
                    .resolve("Product Desk");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Product Desk");
        }
        return named(environment, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("product-desk");
    }

    public Path path() {
        return path;
    }

    /// A folder inside this one, made when it is not there. Blocks.
    ///
    /// @throws FileFault when it can’t be made or is no folder
    public Path folder(String name) {
        var inside = path.resolve(name);
        makePrivateFolder(inside);
        return inside;
    }

    /// A file directly inside this folder, made empty when it is not there, so that whoever writes
    /// to it later need not know about permissions. Blocks.
    ///
    /// @throws FileFault when it can’t be made
    public Path file(String name) {
        var inside = path.resolve(name);
        makePrivateFile(inside);
        return inside;
    }

    /// Makes an empty file for its owner alone; one that is there already is left as it is. Blocks.
    ///
    /// @throws FileFault when it can’t be made
    public static void makePrivateFile(Path file) {
        try {
            Files.createFile(file, forOwner(file, "rw-------"));
        } catch (FileAlreadyExistsException thereAlready) {
            return;
        } catch (IOException failed) {
            throw faultAt(file, failed);
        }
    }

    private static void makePrivateFolder(Path folder) {
        try {
            Files.createDirectories(folder, forOwner(folder, "rwx------"));
        } catch (IOException failed) {
            throw faultAt(folder, failed);
        }
    }

    /// What makes a new file or folder its owner’s alone, where the file system knows owners.
    static FileAttribute<?>[] forOwner(Path path, String permissions) {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var only = PosixFilePermissions.fromString(permissions);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(only)};
    }

    private static FileFault faultAt(Path path, IOException cause) {
        var kind =
                cause instanceof AccessDeniedException
                        ? FileFault.Kind.NO_PERMISSION
                        : FileFault.Kind.UNWRITABLE;
        return new FileFault(kind, path, cause);
    }

    private static Path named(Map<String, String> environment, String variable, Path otherwise) {
        var value = environment.getOrDefault(variable, "");
        if (value.isBlank() || !Path.of(value).isAbsolute()) {
            return otherwise;
        }
        return Path.of(value);
    }
}
