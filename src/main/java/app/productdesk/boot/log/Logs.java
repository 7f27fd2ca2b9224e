package app.productdesk.boot.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The program's log: five files of a megabyte at most, the newest being number 0. Two programs on
/// one folder write to files of their own. Nothing personal gets in, see [LogLine].
public final class Logs implements AutoCloseable {

    private static final int BYTES_PER_FILE = 1_000_000;
    private static final int FILES = 5;

    private final Logger root = Logger.getLogger("");

    /// Held so that its level is not forgotten with it.
    private final Logger ours = Logger.getLogger("app.productdesk");

    private final FileHandler files;

    private Logs(FileHandler files) {
        this.files = files;
        root.setLevel(Level.WARNING);
        ours.setLevel(Level.INFO);
        root.addHandler(files);
    }

    /// Sends everything logged from now on to this folder as well.
    ///
    /// @param folder must be there
    public static Logs in(Path folder) throws IOException {
        return new Logs(new PrivateFiles(folder));
    }

    @Override
    public void close() {
        root.removeHandler(files);
        files.close();
    }

    /// Log files that only their owner reads, also after the next one was begun.
    private static final class PrivateFiles extends FileHandler {

        private final Path folder;

        PrivateFiles(Path folder) throws IOException {
            super(patternIn(folder), BYTES_PER_FILE, FILES, true);
            this.folder = folder;
            setEncoding("UTF-8");
            setFormatter(new LogLine());
            keepPrivate();
        }

        @Override
        public synchronized void publish(LogRecord entry) {
            super.publish(entry);
            try {
                keepPrivate();
            } catch (IOException failed) {
                reportError("permissions", failed, 0);
            }
        }

        private void keepPrivate() throws IOException {
            if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                return;
            }
            var ownerOnly = PosixFilePermissions.fromString("rw-------");
            try (var all = Files.newDirectoryStream(folder, "product-desk-*.log*")) {
                for (var file : all) {
                    Files.setPosixFilePermissions(file, ownerOnly);
                }
            }
        }

        private static String patternIn(Path folder) {
            var literally = folder.toString().replace("%", "%%");
            return literally + "/product-desk-%u.%g.log";
        }
    }
}
