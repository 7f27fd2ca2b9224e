package app.productdesk.ui.cancellation.pane;

import app.productdesk.application.exchange.ExportTable;
import app.productdesk.ui.common.dialog.FileChoice;
import app.productdesk.ui.common.dialog.FileChoice.Filter;
import app.productdesk.ui.common.fault.FaultText;
import app.productdesk.ui.common.fault.FaultTexts;
import app.productdesk.ui.common.work.BackgroundWork;
import app.productdesk.ui.common.work.RunningWork;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Saves one file after the other where the person chooses, and knows how the last one went.
public final class FileSaving {

    private final FileChoice files;
    private final BackgroundWork work;
    private final FaultTexts faults;
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(new Progress.Idle());

    public FileSaving(FileChoice files, BackgroundWork work, FaultTexts faults) {
        this.files = files;
        this.work = work;
        this.faults = faults;
    }

    /// How far the saving is.
    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Asks where to, then writes in the background; nothing happens when the person changes their
    /// mind or a file is being written.
    ///
    /// @param kinds the file may be of
    /// @param writing runs off the UI thread
    public void save(String suggestedName, List<Filter> kinds, Consumer<Path> writing) {
        choose(suggestedName, kinds)
                .ifPresent(
                        file -> {
                            progress.set(new Progress.Saving(Optional.empty()));
                            start(
                                    file,
                                    (_, _) -> {
                                        writing.accept(file);
                                        return true;
                                    });
                        });
    }

    /// The same for a table, which can be stopped; where a PDF of it would be too long the person
    /// is asked first.
    public void saveTable(String suggestedName, List<Filter> kinds, int rows, Writing writing) {
        choose(suggestedName, kinds)
                .ifPresent(
                        file -> {
                            if (ExportTable.isTooLong(file, rows)) {
                                progress.set(
                                        new Progress.TooLong(
                                                rows,
                                                () ->
                                                        saveTable(
                                                                suggestedName,
                                                                kinds,
                                                                rows,
                                                                writing),
                                                () -> startStoppable(file, writing)));
                            } else {
                                startStoppable(file, writing);
                            }
                        });
    }

    private void startStoppable(Path file, Writing writing) {
        progress.set(new Progress.Saving(Optional.empty()));
        RunningWork running = start(file, writing);
        if (progress.get() instanceof Progress.Saving) {
            progress.set(new Progress.Saving(Optional.of(running)));
        }
    }

    /// Writes a file off the UI thread.
    @FunctionalInterface
    public interface Writing {

        /// Writes the whole file or nothing.
        ///
        /// @return false when it was stopped
        boolean write(Path file, app.productdesk.application.progress.Progress asked);
    }

    private Optional<Path> choose(String suggestedName, List<Filter> kinds) {
        return progress.get() instanceof Progress.Saving
                ? Optional.empty()
                : files.save(suggestedName, kinds);
    }

    private RunningWork start(Path file, Writing writing) {
        return work.start(
                asked -> writing.write(file, asked),
                written -> progress.set(written ? new Progress.Saved(file) : new Progress.Idle()),
                fault -> progress.set(new Progress.Failed(faults.explain(fault))));
    }

    /// How the last file went.
    public sealed interface Progress {

        record Idle() implements Progress {}

        /// The person has to choose first: a PDF of so many rows takes long.
        ///
        /// @param again asks where to once more
        /// @param anyway makes the PDF
        record TooLong(int rows, Runnable again, Runnable anyway) implements Progress {}

        /// It is being written.
        ///
        /// @param stoppable empty when it cannot be stopped
        record Saving(Optional<RunningWork> stoppable) implements Progress {}

        record Saved(Path file) implements Progress {}

        record Failed(FaultText fault) implements Progress {}
    }
}
