package app.productdesk.application.licensing.pasted;

import app.productdesk.application.port.file.FileStore;
import app.productdesk.application.port.table.TableReader;
import app.productdesk.domain.removal.pasted.Directory;
import app.productdesk.domain.removal.pasted.PastedList;
import app.productdesk.domain.removal.pasted.TableRow;
import java.nio.file.Path;
import java.util.List;

/// Reads a list of people, pasted or from a file, and says of each line what became of it. Changes
/// nothing.
public final class ReadPeopleList {

    /// The largest file that is read, in bytes.
    public static final long MOST = 20L * 1024 * 1024;

    private final TableReader tables;
    private final FileStore files;

    public ReadPeopleList(TableReader tables, FileStore files) {
        this.tables = tables;
        this.files = files;
    }

    /// Reads pasted text. May take a moment: not for the UI thread.
    public PeopleList text(String text, Directory directory) {
        return read(text, false, directory);
    }

    /// Reads a file: UTF-8 or UTF-16, or else Windows-1252. Blocks.
    ///
    /// @throws app.productdesk.application.port.file.FileFault when it can’t be read or is larger
    ///   than [#MOST]
    public PeopleList file(Path file, Directory directory) {
        return switch (ListText.of(files.read(file, MOST))) {
            case ListText.Text(var words, var guessed) -> read(words, guessed, directory);
            case ListText.Binary(int line) -> new PeopleList.Binary(line);
            case ListText.Workbook() -> new PeopleList.Workbook();
        };
    }

    private PeopleList read(String text, boolean guessed, Directory directory) {
        var heading = PastedList.headingOf(text);
        if (heading.isEmpty()) {
            return account(PastedList.of(text), guessed, directory);
        }
        return switch (tables.read(text, heading.get().separator())) {
            case TableReader.Reading.Rows(List<TableRow> rows) ->
                    account(PastedList.of(rows, heading.get()), guessed, directory);
            case TableReader.Reading.OpenQuote(int line) -> new PeopleList.OpenQuote(line);
        };
    }

    private static PeopleList account(PastedList list, boolean guessed, Directory directory) {
        return new PeopleList.Read(list.accountFor(directory), guessed);
    }
}
