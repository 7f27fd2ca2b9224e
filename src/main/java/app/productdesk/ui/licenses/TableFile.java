package app.productdesk.ui.licenses;

import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.FileChoice.Filter;
import app.productdesk.ui.common.Messages;
import java.util.List;
import java.util.function.Supplier;

/// Saves a table where the person chooses, and says how that went.
final class TableFile {

    private final LicensesTools tools;

    TableFile(LicensesTools tools) {
        this.tools = tools;
    }

    /// Asks where to, then writes in the background.
    ///
    /// @param name of the file, without its ending
    /// @param rows made off the UI thread
    void save(String name, List<String> header, Supplier<List<List<String>>> rows) {
        Messages messages = tools.messages();
        var csv = new Filter(messages.text("cancellation.file.csv"), "csv");
        tools.files()
                .save(name + ".csv", List.of(csv))
                .ifPresent(
                        file ->
                                tools.work()
                                        .start(
                                                _ -> {
                                                    tools.export().run(file, header, rows.get());
                                                    return file;
                                                },
                                                done ->
                                                        tools.announcer()
                                                                .say(
                                                                        messages.text(
                                                                                "licenses.saved",
                                                                                done
                                                                                        .getFileName())),
                                                fault ->
                                                        tools.announcer()
                                                                .tell(
                                                                        new FaultTexts(messages)
                                                                                .explain(fault))));
    }
}
