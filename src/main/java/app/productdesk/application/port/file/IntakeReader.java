package app.productdesk.application.port.file;

import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.FileReading;
import java.nio.file.Path;
import java.util.List;

/// Reads the files that administrators have, whatever their spelling (live-tenant-facts 5). Every
/// call blocks; bad input is a [app.productdesk.domain.intake.Trouble] and never an exception.
public interface IntakeReader {

    /// Something to read.
    sealed interface Source {

        /// What people call it.
        String name();

        /// A file on this computer.
        record OfFile(Path file) implements Source {
            @Override
            public String name() {
                return String.valueOf(file.getFileName());
            }
        }

        /// Text that was pasted.
        record OfText(String name, String text) implements Source {}
    }

    /// The files meant by what was chosen or dropped: files as they are, and of a folder those in
    /// it that could be read, not those in folders of folders. In the order of their names; what is
    /// neither is kept, so that reading it says why.
    List<Source> sources(List<Path> chosen);

    /// Reads one. Progress is in bytes.
    ///
    /// @return what could be read until the person asked to stop, if so
    FileReading read(Source source, Progress progress);
}
