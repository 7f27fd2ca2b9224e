package app.productdesk.ui.imports;

import app.productdesk.application.imports.AcceptImport.Outcome;
import app.productdesk.application.imports.ImportPreview;
import app.productdesk.application.port.workspace.Workspace;
import app.productdesk.application.port.workspace.WorkspaceInfo;
import app.productdesk.ui.common.fault.Fault;
import app.productdesk.ui.common.work.BackgroundWork.Work;
import app.productdesk.ui.common.work.RunningWork;
import java.util.function.Consumer;

/// Writes down what a person has accepted, and says what came of it. UI thread only.
final class Acceptance {

    private final ImportUseCases useCases;
    private final ImportTools tools;
    private final Ends ends;

    /// What can come of it.
    interface Ends {

        /// It is in a workspace of its own.
        void made(WorkspaceInfo info);

        /// It is in the open workspace, or why it is not.
        void ended(Outcome outcome);

        /// Nothing is written.
        void failed(Fault fault);
    }

    Acceptance(ImportUseCases useCases, ImportTools tools, Ends ends) {
        this.useCases = useCases;
        this.tools = tools;
        this.ends = ends;
    }

    /// Makes a workspace of its own.
    ///
    /// @param name of the organization; never blank
    RunningWork make(ImportPreview accepted, String name) {
        return start(
                progress -> useCases.accept().asNew(accepted, name, progress),
                made -> made.ifPresentOrElse(ends::made, () -> ends.ended(Outcome.STOPPED)));
    }

    /// Brings the open workspace up to date.
    RunningWork into(Workspace workspace, ImportPreview accepted) {
        return start(
                progress -> useCases.accept().into(workspace, accepted, progress), ends::ended);
    }

    private <T> RunningWork start(Work<T> work, Consumer<T> then) {
        return tools.work().start(work, then, ends::failed);
    }
}
