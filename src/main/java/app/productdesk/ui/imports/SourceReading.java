package app.productdesk.ui.imports;

import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.file.IntakeReader.Source;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.domain.intake.Reach;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.preview.ImportState.Previewed;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import app.productdesk.ui.imports.preview.PreviewWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;

/// Reads what was given in the background, and puts into words what it says. UI thread only.
///
/// @param onFault called when it can't be read
record SourceReading(
        ImportUseCases useCases, BackgroundWork work, Messages messages, Consumer<Fault> onFault) {

    /// What came of reading.
    ///
    /// @param shown empty when the person asked to stop
    record Read(List<Source> sources, Optional<Shown> shown) {}

    /// What files say.
    ///
    /// @param asNew whether they were read for a new workspace
    record Shown(ImportPreview preview, Previewed words, boolean asNew) {}

    /// Reads them.
    ///
    /// @param sources asked in the background
    Reading start(Supplier<List<Source>> sources, boolean asNew, Consumer<Read> onRead) {
        Optional<Workspace> into = asNew ? Optional.empty() : useCases.into();
        var found = new AtomicReference<List<Source>>(List.of());
        RunningWork running =
                work.start(
                        progress -> {
                            List<Source> all = sources.get();
                            found.set(all);
                            return new Read(
                                    all,
                                    useCases.prepare()
                                            .prepare(all, into, progress)
                                            .map(read -> written(read, asNew)));
                        },
                        onRead,
                        onFault);
        return new Reading(
                running,
                running.fractionProperty().map(done -> nameAt(found.get(), done.doubleValue())));
    }

    /// Compares what was read once more, taken to go that far.
    ///
    /// @param onRead called with nothing when the person asked to stop
    Reading again(
            ImportPreview before, Workspace into, Reach reach, Consumer<Optional<Shown>> onRead) {
        return new Reading(
                work.start(
                        progress ->
                                useCases.prepare()
                                        .again(before, into, reach, progress)
                                        .map(now -> written(now, false)),
                        onRead,
                        onFault),
                new SimpleStringProperty(""));
    }

    private Shown written(ImportPreview read, boolean asNew) {
        return new Shown(read, new PreviewWriter(messages).write(read), asNew);
    }

    /// The name of the source that is read; each takes an equal part of the whole.
    private static String nameAt(List<Source> sources, double done) {
        int at = (int) (done * sources.size());
        return done < 0 || at >= sources.size() ? "" : sources.get(at).name();
    }
}
