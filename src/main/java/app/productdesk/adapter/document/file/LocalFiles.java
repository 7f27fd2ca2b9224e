package app.productdesk.adapter.document.file;

import app.productdesk.application.port.file.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Files on this machine. A file is written beside its place and then moved there in one step, so a
/// crash leaves the old one or the new one, never half of either. A link stays a link: what it
/// points to is replaced. A file that is replaced keeps its permissions; a new one gets the usual
/// ones.
public final class LocalFiles implements FileStore {

    @Override
    public void write(Path file, byte[] bytes) {
        try {
            replace(target(file), stream -> stream.write(bytes));
        } catch (IOException e) {
            throw FileFaults.writing(file, bytes.length, e);
        }
    }

    @Override
    public byte[] read(Path file, long most) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new FileSystemException(file.toString(), null, "not a plain file");
            }
            try (InputStream stream = Files.newInputStream(file)) {
                int limit = (int) Math.min(most, Integer.MAX_VALUE - 16);
                byte[] bytes = stream.readNBytes(limit + 1);
                if (bytes.length > limit) {
                    throw FileFaults.tooLarge(file, most);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw FileFaults.reading(file, e);
        }
    }

    /// The file itself, where the name leads to it by a link.
    public static Path target(Path file) throws IOException {
        Path target = Files.isSymbolicLink(file) ? linked(file) : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new FileSystemException(file.toString(), null, "not a plain file");
        }
        return target;
    }

    /// Where a link leads; it may name a file that is yet to be made.
    private static Path linked(Path link) throws IOException {
        return Files.exists(link)
                ? link.toRealPath()
                : link.toAbsolutePath().resolveSibling(Files.readSymbolicLink(link));
    }

    /// What a file is to hold.
    public interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    /// Writes a file beside its place and moves it there in one step, so that a fault leaves what
    /// was there.
    public static void replace(Path target, Writing writing) throws IOException {
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                    FileChannel.open(
                            temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writing.to(Channels.newOutputStream(channel));
                channel.force(true);
            }
            keepPermissions(target, temporary);
            Files.move(
                    temporary,
                    target,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
        rememberMove(target);
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        var view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (view != null && Files.exists(from)) {
            view.setPermissions(Files.getPosixFilePermissions(from));
        }
    }

    /// Puts the folder on the disk too, where the platform can open one; the file is in place
    /// either way.
    private static void rememberMove(Path target) {
        Path folder = target.getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders, some network disks refuse; the write itself has succeeded
            return;
        }
    }
}
