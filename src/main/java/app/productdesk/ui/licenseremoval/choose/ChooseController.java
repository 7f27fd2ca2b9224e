package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.people.PeoplePane;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// Ties the step of choosing people to its view-model; decides nothing.
final class ChooseController {

    private final ChooseViewModel viewModel;
    private final Messages messages;
    private final Runnable openGroups;
    private final Runnable openList;
    private final PeoplePane pane;
    private final Button takeProposal = new Button();

    @FXML private Label proposal;
    @FXML private VBox remarks;
    @FXML private StackPane people;

    /// @param openGroups shows what can be done about groups
    /// @param openList lets the person paste or choose a list of people
    ChooseController(
            ChooseViewModel viewModel, Messages messages, Runnable openGroups, Runnable openList) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.openGroups = openGroups;
        this.openList = openList;
        this.pane = new PeoplePane(viewModel.draft().people(), messages, commands());
    }

    @FXML
    private void initialize() {
        people.getChildren().setAll(pane);
        viewModel.remarksProperty().subscribe(this::show);
        viewModel.draft().planProperty().subscribe(_ -> show(viewModel.remarksProperty().get()));
    }

    void focusSearch() {
        pane.focusSearch();
    }

    private List<Node> commands() {
        takeProposal.setText(messages.text("licenseRemoval.choose.take"));
        takeProposal.setGraphic(new FontIcon("fltral-checkmark-circle-20"));
        takeProposal.setOnAction(_ -> viewModel.takeProposal());
        var list = new Button(messages.text("licenseRemoval.choose.list"));
        list.setGraphic(new FontIcon("fltral-clipboard-20"));
        list.setOnAction(_ -> openList.run());
        var groups = new Button(messages.text("licenseRemoval.choose.groups"));
        groups.setGraphic(new FontIcon("fltrmz-people-20"));
        groups.setOnAction(_ -> openGroups.run());
        List<Button> all = List.of(takeProposal, list, groups);
        for (Button button : all) {
            button.getStyleClass().add("command");
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        return List.copyOf(all);
    }

    private void show(List<ChooseViewModel.Remark> now) {
        String proposed = viewModel.proposal();
        proposal.setText(proposed);
        Visibility.set(proposal, !proposed.isEmpty());
        Visibility.set(takeProposal, viewModel.hasProposal());
        remarks.getChildren().setAll(now.stream().map(this::callout).toList());
        Visibility.set(remarks, !now.isEmpty());
    }

    private HBox callout(ChooseViewModel.Remark remark) {
        var box = Lines.callout("caution", "fltrmz-warning-20", remark.words());
        if (remark.toGroups()) {
            var button = new Button(messages.text("licenseRemoval.choose.groups"));
            button.setOnAction(_ -> openGroups.run());
            button.setMinWidth(Region.USE_PREF_SIZE);
            box.getChildren().add(button);
        }
        return box;
    }
}
