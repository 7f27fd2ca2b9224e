package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.imports.preview.Given;
import java.util.Optional;
import java.util.function.Consumer;

/// What is being brought in while one workspace is open, at most one thing at a time. It outlives
/// the window’s content, which is made anew for another language, and holds no texts: what comes of
/// it is told to the page that was made last. UI thread only.
public final class ImportTasks {

    private Optional<Underway> underway = Optional.empty();
    private Optional<Acceptance.Ends> page = Optional.empty();

    /// What is being written down.
    ///
    /// @param given what it was read from
    /// @param name for a new workspace
    record Underway(
            RunningWork work, Given given, ImportPreview accepted, boolean asNew, String name) {}

    /// Whether files are being written down now.
    public boolean isRunning() {
        return underway.isPresent();
    }

    Optional<Underway> underway() {
        return underway;
    }

    void begin(Underway begun) {
        underway = Optional.of(begun);
    }

    /// Tells this page from now on, and none that was made before.
    void tell(Acceptance.Ends newest) {
        page = Optional.of(newest);
    }

    /// Passes on what comes of it.
    Acceptance.Ends ends() {
        return new Acceptance.Ends() {
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

    private void end(Consumer<Acceptance.Ends> telling) {
        underway = Optional.empty();
        page.ifPresent(telling);
    }
}
