package app.productdesk.ui.imports.preview;

import app.productdesk.application.port.table.TableDocument;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Trouble;
import app.productdesk.ui.common.tables.UnusedTable;
import app.productdesk.ui.common.tables.UnusedTable.Place;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import java.util.Optional;

/// Everything that could not be read, file by file, as a table.
public final class TroubleList {

    private final Messages messages;

    public TroubleList(Messages messages) {
        this.messages = messages;
    }

    /// What could not be read, as a table to be saved.
    public TableDocument of(List<FileReading> files) {
        var table = new UnusedTable(messages);
        for (FileReading file : files) {
            file.troubles().forEach(trouble -> add(table, file.name(), trouble));
            if (file.moreTroubles() > 0) {
                table.add(
                        Place.of(file.name()),
                        "imports.troubles.more",
                        messages.number(file.moreTroubles()));
            }
        }
        return table.titled(messages.text("imports.troubles.title"));
    }

    private static void add(UnusedTable table, String file, Trouble trouble) {
        Optional<Trouble.Place> at = trouble.place();
        table.add(
                new Place(file, at.map(Trouble.Place::line), at.map(Trouble.Place::column)),
                "imports.trouble." + Keys.of(trouble.kind()),
                trouble.about());
    }
}
