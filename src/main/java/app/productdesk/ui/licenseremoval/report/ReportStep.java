package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.activity.RunId;
import app.productdesk.ui.licenseremoval.removing.RemovingPane;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// The report of one removal, as a part of a page: the door to this folder. UI thread only.
public final class ReportStep {

    private final ReportViewModel viewModel;
    private final ReportPane pane;

    /// A part that stands where the page around it shows the gauge; it reads at once.
    public ReportStep(
            RunId run,
            ReportUseCases useCases,
            RemovalTasks tasks,
            ReportTools tools,
            ReportActions actions) {
        this(run, useCases, tasks, tools, actions, false);
    }

    ReportStep(
            RunId run,
            ReportUseCases useCases,
            RemovalTasks tasks,
            ReportTools tools,
            ReportActions actions,
            boolean withGauge) {
        viewModel = new ReportViewModel(run, useCases, tasks, tools, actions);
        var removing = new RemovingPane(tasks, tools.messages(), tools.ticker(), tools.clock());
        pane = new ReportPane(viewModel, tools.messages(), removing, withGauge);
        viewModel.read();
    }

    public Node node() {
        return pane;
    }

    /// What the report is called; more exactly once it was read.
    public ReadOnlyStringProperty titleProperty() {
        return viewModel.titleProperty();
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
