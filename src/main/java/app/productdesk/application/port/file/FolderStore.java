package app.productdesk.application.port.file;

import java.nio.file.Path;
import java.util.Map;

/// Folders a person chose. Every call blocks.
public interface FolderStore {

    /// Makes a folder with these files in it, whole or not at all.
    ///
    /// @param files their bytes by plain file name
    /// @return false when something of that name is there already; it is left as it is
    /// @throws FileFault when it can’t be made
    boolean make(Path folder, Map<String, byte[]> files);
}
