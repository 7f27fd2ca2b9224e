package app.productdesk.ui.cancellation;

import app.productdesk.ui.common.BackgroundWork;
import app.productdesk.ui.common.FaultText;
import app.productdesk.ui.common.FaultTexts;
import app.productdesk.ui.common.FileChoice;
import app.productdesk.ui.common.FileChoice.Filter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Saves one file after the other where the person chooses, and knows how the last one went.
final class FileSaving {

    private final FileChoice files;
    private final BackgroundWork work;
    private final FaultTexts faults;
    private final ReadOnlyObjectWrapper<Progress> progress =
            new ReadOnlyObjectWrapper<>(new Progress.Idle());

    FileSaving(FileChoice files, BackgroundWork work, FaultTexts faults) {
        this.files = files;
        this.work = work;
        this.faults = faults;
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// Asks where to, then writes in the background; nothing happens when the person changes their
    /// mind or a file is being written.
    ///
    /// @param writing runs off the UI thread
    void save(String suggestedName, Filter kind, Consumer<Path> writing) {
        if (progress.get() instanceof Progress.Saving) {
            return;
        }
        files.save(suggestedName, List.of(kind)).ifPresent(file -> write(file, writing));
    }

    private void write(Path file, Consumer<Path> writing) {
        progress.set(new Progress.Saving());
        work.start(
                _ -> {
                    writing.accept(file);
                    return file;
                },
                saved -> progress.set(new Progress.Saved(saved)),
                fault -> progress.set(new Progress.Failed(faults.explain(fault))));
    }

    /// How the last file went.
    sealed interface Progress {

        record Idle() implements Progress {}

        record Saving() implements Progress {}

        record Saved(Path file) implements Progress {}

        record Failed(FaultText fault) implements Progress {}
    }
}
