package app.productdesk.ui.imports;

import app.productdesk.application.port.file.IntakeReader;
import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.imports.tools.ImportTools;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The ways in which a person gives something to be brought in. UI thread only.
///
/// @param reader tells which files a folder stands for
record FileWays(IntakeReader reader, ImportTools tools) {

    /// The files that the person chooses; none when they choose none.
    List<Path> files() {
        Messages messages = tools.messages();
        return tools.files()
                .openAll(
                        List.of(
                                new Filter(messages.text("imports.files.any"), "*"),
                                new Filter(messages.text("imports.files.json"), "json"),
                                new Filter(messages.text("imports.files.csv"), "csv")));
    }

    Optional<Path> folder() {
        return tools.files().folder();
    }

    /// The text on the clipboard; empty when there is none.
    Optional<Source> pasted() {
        return tools.clipboard()
                .get()
                .filter(words -> !words.isBlank())
                .map(
                        words ->
                                new Source.OfText(
                                        tools.messages().text("imports.paste.name"), words));
    }
}
