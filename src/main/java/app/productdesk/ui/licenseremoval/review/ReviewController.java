package app.productdesk.ui.licenseremoval.review;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.work.RunningWork;
import app.productdesk.ui.licenseremoval.review.ReviewViewModel.Trial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Ties the step of looking a plan over to its view-model; decides nothing.
final class ReviewController {

    private static final int ROWS_IN_SIGHT = 8;
    private static final int LINES_IN_SIGHT = 4;
    private static final double ROW = 32;

    private final ReviewViewModel viewModel;
    private final Messages messages;

    @FXML private Label sentence;
    @FXML private VBox stays;
    @FXML private VBox everybody;
    @FXML private VBox memberships;
    @FXML private VBox losses;
    @FXML private Button tryOut;
    @FXML private VBox trial;
    @FXML private TableView<ReviewRow> table;
    @FXML private TableColumn<ReviewRow, String> name;
    @FXML private TableColumn<ReviewRow, String> what;
    @FXML private TableColumn<ReviewRow, String> until;
    @FXML private TableColumn<ReviewRow, String> prospect;

    ReviewController(ReviewViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        fill(name, ReviewRow::name);
        fill(what, ReviewRow::what);
        fill(until, ReviewRow::until);
        fill(prospect, ReviewRow::prospect);
        Visibility.set(tryOut, viewModel.canTryOut());
        table.setFixedCellSize(ROW);
        table.widthProperty().subscribe(width -> share(width.doubleValue()));
        viewModel.reviewProperty().subscribe(shown -> shown.ifPresent(this::show));
        viewModel.trialProperty().subscribe(this::show);
    }

    @FXML
    private void tryOut() {
        viewModel.tryOut();
    }

    @FXML
    private void save() {
        viewModel.save();
    }

    private void show(Review review) {
        sentence.setText(review.sentence());
        display(stays, lines(review.stays(), "caution", "fltrmz-warning-20"));
        display(everybody, lines(review.everybody(), "bad", "fltrmz-warning-20"));
        display(memberships, lines(review.memberships(), "", "fltrmz-people-20"));
        display(losses, review.losses().stream().map(ReviewController::point).toList());
        losses.getChildren().add(Lines.callout("", "fltral-info-20", review.bill()));
        prospect.setVisible(review.rows().stream().anyMatch(row -> !row.prospect().isEmpty()));
        share(table.getWidth());
        table.setItems(FXCollections.observableList(review.rows()));
        int rows = Math.clamp(review.rows().size(), 2, ROWS_IN_SIGHT) + 1;
        table.setMinHeight(rows * ROW + 12);
        table.setPrefHeight(rows * ROW + 12);
    }

    private List<Node> lines(List<String> words, String tone, String icon) {
        List<Node> shown =
                words.stream()
                        .limit(LINES_IN_SIGHT)
                        .<Node>map(line -> Lines.callout(tone, icon, line))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (words.size() > LINES_IN_SIGHT) {
            shown.add(
                    Lines.wrapped(
                            messages.counted(
                                    "licenseRemoval.review.more", words.size() - LINES_IN_SIGHT),
                            "quiet"));
        }
        return shown;
    }

    private static HBox point(String words) {
        var dot = new Label("•");
        dot.getStyleClass().add("quiet");
        return new HBox(8, dot, Lines.wrapped(words));
    }

    private void show(Trial now) {
        tryOut.setDisable(now instanceof Trial.Running);
        switch (now) {
            case Trial.None() -> display(trial, List.of());
            case Trial.Running(RunningWork work) -> {
                var busy = Lines.busy(messages.text("licenseRemoval.trial.running"));
                var stop = new Button(messages.text("licenseRemoval.trial.stop"));
                stop.setOnAction(_ -> work.stop());
                busy.getChildren().add(stop);
                display(trial, List.of(busy));
            }
            case Trial.Through(String words, boolean good) ->
                    display(
                            trial,
                            List.of(
                                    Lines.callout(
                                            good ? "good" : "caution",
                                            good
                                                    ? "fltral-checkmark-circle-20"
                                                    : "fltrmz-warning-20",
                                            words)));
        }
    }

    private static void display(VBox box, List<? extends Node> nodes) {
        box.getChildren().setAll(nodes);
        Visibility.set(box, !nodes.isEmpty());
    }

    private static void fill(
            TableColumn<ReviewRow, String> column, Function<ReviewRow, String> words) {
        column.setCellValueFactory(row -> new SimpleStringProperty(words.apply(row.getValue())));
        column.setSortable(false);
    }

    /// What ends takes the room that the others leave.
    private void share(double width) {
        double tried = prospect.isVisible() ? prospect.getWidth() : 0;
        double others = name.getWidth() + until.getWidth() + tried + 20;
        what.setPrefWidth(Math.max(155, width - others));
    }
}
