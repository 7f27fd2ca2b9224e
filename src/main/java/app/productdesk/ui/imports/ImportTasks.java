package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.SourceReading.Read;
import app.productdesk.ui.imports.preview.Draft;
import app.productdesk.ui.imports.preview.ImportState.Reading;
import java.util.Optional;
import java.util.function.Consumer;

/// What is being brought in while one workspace is open: what a person has given, and what is being
/// read or written of it, at most one thing at a time. It outlives the window’s content, which is
/// made anew for another language, and holds no texts: what comes of it is told to the page that
/// was made last. UI thread only.
public final class ImportTasks {

    private final Draft draft = new Draft();
    private Optional<Reading> reading = Optional.empty();
    private Optional<RunningWork> writing = Optional.empty();
    private Optional<Ends> page = Optional.empty();

    /// What can come of it.
    interface Ends {

        /// It is read, or the person stopped that.
        void read(Read read);

        /// It can’t be read.
        void unread(Fault fault);

        /// It is in a workspace of its own.
        void made(WorkspaceInfo info);

        /// It is in the open workspace, or why it is not.
        void ended(Outcome outcome);

        /// Nothing is written.
        void failed(Fault fault);
    }

    /// Whether files are being written down now.
    public boolean isRunning() {
        return writing.isPresent();
    }

    Draft draft() {
        return draft;
    }

    /// What is being read now.
    Optional<Reading> reading() {
        return reading;
    }

    /// What is being written down now.
    Optional<RunningWork> writing() {
        return writing;
    }

    void begin(Reading begun) {
        reading = Optional.of(begun);
    }

    void begin(RunningWork begun) {
        writing = Optional.of(begun);
    }

    /// Tells this page from now on, and none that was made before.
    void tell(Ends newest) {
        page = Optional.of(newest);
    }

    /// Passes on what comes of it.
    Ends ends() {
        return new Ends() {
            @Override
            public void read(Read read) {
                end(one -> one.read(read));
            }

            @Override
            public void unread(Fault fault) {
                end(one -> one.unread(fault));
            }

            @Override
            public void made(WorkspaceInfo info) {
                end(one -> one.made(info));
            }

            @Override
            public void ended(Outcome outcome) {
                end(one -> one.ended(outcome));
            }

            @Override
            public void failed(Fault fault) {
                end(one -> one.failed(fault));
            }
        };
    }

    private void end(Consumer<Ends> telling) {
        reading = Optional.empty();
        writing = Optional.empty();
        page.ifPresent(telling);
    }
}
