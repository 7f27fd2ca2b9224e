package app.productdesk.application.port.file;

import java.nio.file.Path;

/// Files a person chose. Every call blocks.
public interface FileStore {

    /// Writes the whole file or leaves what was there.
    ///
    /// @throws FileFault when it can’t be written
    void write(Path file, byte[] bytes);

    /// Reads a whole file.
    ///
    /// @param most the largest size in bytes that is read
    /// @throws FileFault when it can’t be read or is larger
    byte[] read(Path file, long most);
}
