package app.productdesk.adapter.document.file;

import app.productdesk.application.port.file.FolderStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Folders on this machine. A folder is filled beside its place and gets its name in one step, so a
/// crash leaves the whole of it or nothing under that name. One that is there is never touched.
public final class LocalFolders implements FolderStore {

    @Override
    public boolean make(Path folder, Map<String, byte[]> files) {
        files.keySet().forEach(LocalFolders::requirePlain);
        Path place = folder.toAbsolutePath();
        if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        long bytes = files.values().stream().mapToLong(file -> file.length).sum();
        try {
            fill(place, place.resolveSibling("." + UUID.randomUUID() + ".tmp"), files);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false; // somebody made one meanwhile
        } catch (IOException e) {
            throw FileFaults.writing(folder, bytes, e);
        }
    }

    private static void fill(Path place, Path temporary, Map<String, byte[]> files)
            throws IOException {
        Files.createDirectory(temporary);
        try {
            for (var file : files.entrySet()) {
                write(temporary.resolve(file.getKey()), file.getValue());
            }
            Files.move(temporary, place);
        } finally {
            clear(temporary);
        }
    }

    private static void requirePlain(String name) {
        Path path = Path.of(name);
        if (name.isEmpty()
                || !name.equals(String.valueOf(path.getFileName()))
                || path.startsWith("..")) {
            throw new IllegalArgumentException("no plain file name: " + name);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /// Takes away what is left of an attempt; after a good one there is nothing.
    private static void clear(Path temporary) throws IOException {
        if (Files.notExists(temporary)) {
            return;
        }
        try (Stream<Path> left = Files.list(temporary)) {
            for (Path file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(temporary);
    }
}
