package app.productdesk.application.renewals;

import app.productdesk.application.port.document.CalendarDocument;
import app.productdesk.application.port.document.CalendarWriter;
import app.productdesk.application.port.file.FileStore;
import java.nio.file.Path;

/// Saves days ahead for calendar programs. Blocks.
public final class SaveCalendar {

    private final CalendarWriter writer;
    private final FileStore files;

    public SaveCalendar(CalendarWriter writer, FileStore files) {
        this.writer = writer;
        this.files = files;
    }

    /// Writes the whole calendar or leaves what was there.
    ///
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be written
    public void run(Path file, CalendarDocument calendar) {
        files.write(file, writer.write(calendar));
    }
}
