package app.productdesk.application.imports;

import app.productdesk.application.port.file.IntakeReader;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.progress.Progress;
import app.productdesk.domain.intake.FileReading;
import app.productdesk.domain.intake.Known;
import app.productdesk.domain.intake.Reach;
import app.productdesk.domain.intake.assembly.Assembly;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads files and says what they would bring; nothing is written. Blocks; may throw a
/// [app.productdesk.application.port.store.StorageFault] where there is a workspace to compare
/// with.
public final class PrepareImport {

    private static final long PER_FILE = 1000;

    private final IntakeReader reader;
    private final InstantSource clock;

    public PrepareImport(IntakeReader reader, InstantSource clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /// Reads the files and puts together what they say.
    ///
    /// @param into the open workspace that they may be brought into; absent where a new one is to
    ///   be made. Only one that is carried out by hand takes files.
    /// @param progress in thousandths of a file
    /// @return empty when the person asked to stop
    public Optional<ImportPreview> prepare(
            List<IntakeReader.Source> sources, Optional<Workspace> into, Progress progress) {
        List<FileReading> files = new ArrayList<>();
        for (IntakeReader.Source source : sources) {
            progress.report(files.size() * PER_FILE, sources.size() * PER_FILE);
            files.add(reader.read(source, new OneOf(progress, files.size(), sources.size())));
            if (progress.stopRequested()) {
                return Optional.empty();
            }
        }
        progress.report(sources.size() * PER_FILE, sources.size() * PER_FILE);
        return Optional.of(compared(files, into));
    }

    /// Puts the same files together once more, taken to go as far as the person says.
    ///
    /// @return empty when the person asked to stop
    public Optional<ImportPreview> again(
            ImportPreview preview, Workspace into, Reach reach, Progress progress) {
        var comparing = new Comparing(preview.files(), into, clock.instant());
        if (progress.stopRequested()) {
            return Optional.empty();
        }
        return Optional.of(comparing.taking(reach, true)).filter(_ -> !progress.stopRequested());
    }

    private ImportPreview compared(List<FileReading> files, Optional<Workspace> into) {
        Instant now = clock.instant();
        return into.map(workspace -> new Comparing(files, workspace, now).asFarAsTheyMayGo())
                .orElseGet(
                        () ->
                                new ImportPreview(
                                        files,
                                        now,
                                        Assembly.of(files, Known.NOTHING, Reach.EVERYTHING, now),
                                        Optional.empty()));
    }

    /// The progress of one file among several.
    private record OneOf(Progress whole, int before, int files) implements Progress {

        @Override
        public void report(long done, long total) {
            long part = total <= 0 ? 0 : Math.min(PER_FILE, done * PER_FILE / total);
            whole.report(before * PER_FILE + part, files * PER_FILE);
        }

        @Override
        public boolean stopRequested() {
            return whole.stopRequested();
        }
    }
}
