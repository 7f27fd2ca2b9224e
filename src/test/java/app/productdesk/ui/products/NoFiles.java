package app.productdesk.ui.products;

import app.productdesk.application.port.file.FileStore;
import java.nio.file.Path;

/// Files that go nowhere.
final class NoFiles implements FileStore {

    @Override
    public void write(Path file, byte[] bytes) {
        // nobody reads it
    }

    @Override
    public byte[] read(Path file, long most) {
        throw new IllegalStateException("nothing is read here: " + file);
    }
}
