package app.productdesk.application.port.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/// A whole workspace as one file that can be carried elsewhere. Every call blocks.
public interface PortableFormat {

    /// What the file says of itself.
    ///
    /// @param version of the tables and columns in it
    /// @param organization whose workspace it is
    /// @param takenOutAt when it was written
    record Head(int version, String organization, Instant takenOutAt) {}

    /// Writes the whole file or leaves what was there.
    ///
    /// @param contents hands over every row
    /// @throws FileFault when it can’t be written
    void write(Path file, Head head, Consumer<PortableRows> contents);

    /// Reads the file from its first byte to its last and compares its checksum.
    ///
    /// @param newest the newest version that is understood
    /// @throws FileFault when it can’t be read
    /// @throws DocumentFault when it is no such file, of a newer version, cut off or changed
    Head check(Path file, int newest);

    /// Hands over every row, and compares the checksum once more at the end: throw away what was
    /// handed over when this throws.
    ///
    /// @throws FileFault when it can’t be read
    /// @throws DocumentFault when it is not what [#check] passed
    void read(Path file, PortableRows into);
}
