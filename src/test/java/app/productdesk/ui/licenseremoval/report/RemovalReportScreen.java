package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.activity.RunId;
import app.productdesk.ui.common.Messages;
import app.productdesk.ui.common.Page;
import app.productdesk.ui.licenseremoval.tasks.RemovalTasks;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The report of one removal as a page of its own, opened from the activity or the licenses.
public final class RemovalReportScreen implements Page {

    private final ReportStep step;
    private final Messages messages;
    private final Label title = new Label();
    private final VBox page;
    private final Runnable toLicenses;

    /// @param toLicenses goes to the list of licenses
    public RemovalReportScreen(
            RunId run,
            ReportUseCases useCases,
            RemovalTasks tasks,
            ReportTools tools,
            ReportActions actions,
            Runnable toLicenses) {
        this.messages = tools.messages();
        this.toLicenses = toLicenses;
        this.step = new ReportStep(run, useCases, tasks, tools, actions);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        page = new VBox(8, title, step.node());
        page.getStyleClass().add("page");
        VBox.setVgrow(step.node(), Priority.ALWAYS);
        title.textProperty().bind(step.titleProperty());
    }

    @Override
    public Node node() {
        return page;
    }

    /// What it shows, for whoever works with it from outside.
    ReportViewModel viewModel() {
        return step.viewModel();
    }

    @Override
    public List<Crumb> trail() {
        return List.of(
                new Crumb(messages.text("licenseRemoval.licenses"), toLicenses),
                new Crumb(title.getText(), () -> {}));
    }

    @Override
    public void refresh() {
        step.refresh();
    }

    @Override
    public void focusSearch() {
        step.focusSearch();
    }

    @Override
    public void export() {
        step.export();
    }

    @Override
    public String helpTopic() {
        return "removal";
    }
}
