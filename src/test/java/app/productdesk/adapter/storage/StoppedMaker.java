package app.productdesk.adapter.storage;

import app.productdesk.adapter.storage.file.WorkspaceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A process that is in the middle of making a workspace file, until it is killed.
final class StoppedMaker {

    private StoppedMaker() {}

    /// Says a line once the file is there.
    ///
    /// @param arguments the folder
    public static void main(String[] arguments) {
        new WorkspaceFolder(Path.of(arguments[0]))
                .make(
                        "never",
                        making -> {
                            try {
                                Files.writeString(making, "a copy of everybody");
                            } catch (IOException failed) {
                                throw new UncheckedIOException(failed);
                            }
                            Child.report("making");
                        });
    }
}
