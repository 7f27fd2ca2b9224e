package app.productdesk.ui.licenseremoval.report;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.Report;
import app.productdesk.ui.licenseremoval.report.content.Report.Possible;
import app.productdesk.ui.licenseremoval.report.content.Report.Way;
import app.productdesk.ui.licenseremoval.report.content.RowFilter.Listing;
import app.productdesk.ui.licenseremoval.report.table.ReportList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done with the removal and its table, and the search.
final class CommandRow extends HBox {

    private static final double BETWEEN = 16;

    private final Messages messages;
    private final ReportList list;
    private final Button resume;
    private final Button tell;
    private final Button withdraw;
    private final Button undoAll;
    private final Button undoChosen;
    private final TextField search = new TextField();
    private boolean mayUndo;

    CommandRow(ReportViewModel viewModel, Messages messages) {
        this.messages = messages;
        this.list = viewModel.list();
        resume = command("", "fltrmz-play-20", viewModel::resume);
        tell =
                command(
                        messages.text("licenseRemoval.report.tell"),
                        "fltral-checkmark-20",
                        viewModel::tell);
        withdraw =
                command(
                        messages.text("licenseRemoval.report.withdraw"),
                        "fltral-dismiss-20",
                        viewModel::withdraw);
        undoAll =
                command(
                        messages.text("licenseRemoval.report.undoAll"),
                        "fltral-arrow-undo-20",
                        viewModel::undoAll);
        undoChosen =
                command(
                        messages.text("licenseRemoval.report.undoChosen"),
                        "fltral-arrow-undo-20",
                        viewModel::undoChosen);
        var export =
                command(
                        messages.text("licenseRemoval.report.export"),
                        "fltral-arrow-download-20",
                        viewModel::export);
        var buttons = new FlowPane(4, 4, resume, tell, withdraw, undoAll, undoChosen, export);
        buttons.setAlignment(Pos.CENTER_LEFT);
        buttons.prefWrapLengthProperty()
                .bind(widthProperty().subtract(search.widthProperty()).subtract(BETWEEN));
        HBox.setHgrow(buttons, Priority.ALWAYS);
        search.setPromptText(messages.text("licenseRemoval.report.search"));
        search.setAccessibleText(messages.text("licenseRemoval.report.search"));
        search.getStyleClass().add("report-search");
        search.setMinWidth(USE_PREF_SIZE);
        search.textProperty().subscribe(list::search);
        list.filterProperty().subscribe(filter -> showSearch(filter.search()));
        list.listingProperty().subscribe(this::showChosen);
        getStyleClass().add("report-commands");
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(buttons, search);
    }

    /// Reporting is not offered a second time where it is the way on.
    void show(Report report) {
        Possible possible = report.possible();
        mayUndo = possible.obstacle().isEmpty();
        resume.setText(possible.resume());
        Visibility.set(resume, !possible.resume().isEmpty());
        Visibility.set(tell, possible.awaited() && !(report.way() instanceof Way.ToReport));
        Visibility.set(withdraw, possible.awaited());
        resume.setDisable(!mayUndo);
        Visibility.set(undoAll, possible.undoHere());
        Visibility.set(undoChosen, possible.undoHere());
        undoAll.setDisable(!mayUndo || possible.undoable().isEmpty());
        showChosen(list.listingProperty().get());
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private void showChosen(Listing listing) {
        undoChosen.setDisable(!mayUndo || listing.chosen().isEmpty());
        undoChosen.setText(
                listing.chosen().isEmpty()
                        ? messages.text("licenseRemoval.report.undoChosen")
                        : messages.text(
                                "licenseRemoval.report.undoChosen.count",
                                messages.number(listing.chosen().size())));
    }

    private void showSearch(String words) {
        if (!words.equals(search.getText())) {
            search.setText(words);
        }
    }

    private static Button command(String words, String icon, Runnable whenChosen) {
        var button = new Button(words, new FontIcon(icon));
        button.getStyleClass().add("command");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> whenChosen.run());
        return button;
    }
}
