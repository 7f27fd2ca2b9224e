package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.removal.holder.Holders;
import app.productdesk.ui.licenseremoval.removing.RemovingPane;
import app.productdesk.ui.licenseremoval.removing.RemovingTools;
import app.productdesk.ui.licenseremoval.report.content.ReportUseCases;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import javafx.scene.Node;

/// The report of one removal, as a part of a page: the door to this folder. UI thread only.
public final class ReportStep {

    private final ReportViewModel viewModel;
    private final ReportPane pane;

    /// A part with its own gauge; it reads at once.
    public ReportStep(
            RunId run,
            ReportUseCases useCases,
            RemovalTasks tasks,
            ReportTools tools,
            ReportActions actions) {
        viewModel = new ReportViewModel(run, useCases, tasks, tools, actions);
        var removing =
                new RemovingPane(
                        tasks,
                        new RemovingTools(
                                tools.work(),
                                tools.messages(),
                                tools.ticker(),
                                tools.clock(),
                                id -> useCases.holders().of(id).map(Holders::count)));
        pane = new ReportPane(viewModel, tools.messages(), removing);
        viewModel.read();
    }

    public Node node() {
        return pane;
    }

    ReportViewModel viewModel() {
        return viewModel;
    }

    public void refresh() {
        viewModel.read();
    }

    public void focusSearch() {
        pane.focusSearch();
    }

    public void export() {
        viewModel.export();
    }
}
