package app.productdesk.ui.licenseremoval.report;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.Skeleton;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.fault.FailedState;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.removing.RemovingPane;
import app.productdesk.ui.licenseremoval.report.content.Report;
import app.productdesk.ui.licenseremoval.report.content.Report.Count;
import app.productdesk.ui.licenseremoval.report.content.Report.Summary;
import app.productdesk.ui.licenseremoval.report.table.OutcomeTable;
import app.productdesk.ui.licenseremoval.report.table.Tones;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The report as it is seen; while licenses of the same product are on their way, how far they are.
final class ReportPane extends StackPane {

    private static final int ROWS = 6;

    private final ReportViewModel viewModel;
    private final Messages messages;
    private final RemovingPane removing;
    private final Skeleton waiting;
    private final VBox summary = new VBox(8);
    private final Label meta = Lines.wrapped("", "quiet");
    private final GroupTiles tiles;
    private final LicenseGauge gauge;
    private final Label newcomers = Lines.wrapped("", "newcomers");
    private final WayPane way;
    private final CommandRow commands;
    private final OutcomeTable table;
    private final Label obstacle = Lines.wrapped("", "caption");
    private final Label footer = new Label();
    private final VBox whole;

    ReportPane(ReportViewModel viewModel, Messages messages, RemovingPane removing) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.gauge = new LicenseGauge(messages);
        this.removing = removing;
        waiting = new Skeleton(ROWS, messages.text("licenseRemoval.report.reading"));
        tiles = new GroupTiles(viewModel.list());
        way = new WayPane(viewModel, messages);
        commands = new CommandRow(viewModel, messages);
        table = new OutcomeTable(messages, viewModel.list());
        whole = whole();
        viewModel.list().listingProperty().subscribe(now -> footer.setText(now.footer()));
        viewModel.stateProperty().subscribe(_ -> show());
        viewModel.underWayProperty().subscribe(_ -> show());
    }

    void focusSearch() {
        commands.focusSearch();
    }

    private VBox whole() {
        VBox.setVgrow(table, Priority.ALWAYS);
        HBox.setHgrow(gauge, Priority.ALWAYS);
        gauge.setMinWidth(380);
        gauge.setMaxWidth(420);
        footer.getStyleClass().add("status-line");
        var figures = new HBox(32, tiles, gauge);
        HBox.setHgrow(tiles, Priority.ALWAYS);
        var box =
                new VBox(meta, summary, figures, newcomers, way, commands, obstacle, table, footer);
        box.getStyleClass().add("report");
        return box;
    }

    private void show() {
        waiting.end();
        if (viewModel.underWayProperty().get()) {
            put(removing);
            return;
        }
        switch (viewModel.stateProperty().get()) {
            case ReportState.Loading() -> {
                put(waiting);
                waiting.begin();
            }
            case ReportState.Gone() ->
                    put(
                            new EmptyState(
                                    "fltral-document-24",
                                    messages.text("licenseRemoval.report.gone")));
            case ReportState.Failed(var fault) -> {
                var again = new Button(messages.text("licenseRemoval.report.tryAgain"));
                again.setOnAction(_ -> viewModel.read());
                put(new FailedState(fault, again));
            }
            case ReportState.Shown(Report report) -> show(report);
        }
    }

    private void show(Report report) {
        meta.setText(report.meta());
        show(report.summary());
        tiles.show(report.groups());
        show(report.count());
        way.show(report.way());
        commands.show(report);
        table.offerTicks(report.possible().undoHere());
        shown(obstacle, report.possible().obstacle());
        put(whole);
    }

    private void show(Summary said) {
        summary.getChildren()
                .setAll(
                        Lines.callout(
                                Tones.style(said.tone()),
                                Tones.icon(said.tone()),
                                said.sentence()));
    }

    private void show(Count count) {
        gauge.setVisible(count.reading().isPresent());
        count.reading().ifPresent(reading -> gauge.show(reading));
        shown(
                newcomers,
                count.newcomers().isEmpty() ? "" : count.sentence() + " " + count.newcomers());
    }

    private static void shown(Label label, String words) {
        label.setText(words);
        Visibility.set(label, !words.isEmpty());
    }

    private void put(Node content) {
        if (!getChildren().equals(List.of(content))) {
            getChildren().setAll(content);
        }
    }
}
