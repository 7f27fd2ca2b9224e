package app.productdesk.ui.imports;

import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.imports.PrepareImport;
import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.intake.Reach;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;

/// Reads what was given in the background. UI thread only.
///
/// @param ends told what came of it
record SourceReading(PrepareImport prepare, BackgroundWork work, ImportTasks.Ends ends) {

    /// What came of reading.
    ///
    /// @param says empty when the person asked to stop
    record Read(List<Source> sources, Optional<ImportPreview> says) {}

    /// Reads them.
    ///
    /// @param sources asked in the background
    /// @param into the workspace they may go into; absent where a new one is to be made
    Reading start(Supplier<List<Source>> sources, Optional<Workspace> into) {
        var found = new AtomicReference<List<Source>>(List.of());
        RunningWork running =
                work.start(
                        progress -> {
                            List<Source> all = sources.get();
                            found.set(all);
                            return new Read(all, prepare.prepare(all, into, progress));
                        },
                        ends::read,
                        ends::unread);
        return new Reading(
                running,
                running.fractionProperty().map(done -> nameAt(found.get(), done.doubleValue())));
    }

    /// Compares what was read once more, taken to go that far.
    Reading again(Read before, Workspace into, Reach reach) {
        return new Reading(
                work.start(
                        progress ->
                                new Read(
                                        before.sources(),
                                        before.says()
                                                .flatMap(
                                                        one ->
                                                                prepare.again(
                                                                        one, into, reach,
                                                                        progress))),
                        ends::read,
                        ends::unread),
                new SimpleStringProperty(""));
    }

    /// The name of the source that is read; each takes an equal part of the whole.
    private static String nameAt(List<Source> sources, double done) {
        int at = (int) (done * sources.size());
        return done < 0 || at >= sources.size() ? "" : sources.get(at).name();
    }
}
