package app.productdesk.ui.receipts;

import app.productdesk.application.port.file.FileFault;
import app.productdesk.application.port.file.FileStore;
import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Files in memory.
public final class FilesInMemory implements FileStore {

    private final Map<Path, byte[]> files = new HashMap<>();

    @Override
    public void write(Path file, byte[] bytes) {
        files.put(file, bytes);
    }

    @Override
    public byte[] read(Path file, long most) {
        return Optional.ofNullable(files.get(file))
                .orElseThrow(
                        () ->
                                new FileFault(
                                        FileFault.Kind.NOT_FOUND,
                                        file,
                                        new FileNotFoundException()));
    }
}
