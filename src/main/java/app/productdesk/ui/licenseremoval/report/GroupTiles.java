package app.productdesk.ui.licenseremoval.report;

import app.productdesk.ui.licenseremoval.report.content.Outcome;
import app.productdesk.ui.licenseremoval.report.content.Report.Group;
import app.productdesk.ui.licenseremoval.report.table.ReportList;
import app.productdesk.ui.licenseremoval.report.table.Tones;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How many steps came to what; each group is a button that shows only its steps.
final class GroupTiles extends FlowPane {

    private static final double ONE_ROW = 560;

    private final ReportList list;
    private final Map<Outcome, ToggleButton> tiles = new EnumMap<>(Outcome.class);

    GroupTiles(ReportList list) {
        super(8, 8);
        setPrefWrapLength(ONE_ROW);
        this.list = list;
        list.filterProperty()
                .subscribe(
                        filter ->
                                tiles.forEach(
                                        (outcome, tile) ->
                                                tile.setSelected(
                                                        filter.outcome()
                                                                .equals(Optional.of(outcome)))));
    }

    void show(List<Group> groups) {
        tiles.clear();
        List<Node> made = new ArrayList<>();
        for (Group group : groups) {
            made.add(tile(group));
        }
        getChildren().setAll(made);
    }

    private ToggleButton tile(Group group) {
        var number = new Label(group.number());
        number.getStyleClass().add("tile-number");
        var words = new Label(group.words());
        words.getStyleClass().add("caption");
        var tile = new ToggleButton("", new VBox(number, words));
        tile.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        tile.setAccessibleText(group.words() + ": " + group.number());
        tile.getStyleClass().addAll("outcome-tile", Tones.style(group.outcome().tone()));
        tile.setDisable(group.steps() == 0);
        var only = Optional.of(group.outcome());
        tile.setSelected(list.filterProperty().get().outcome().equals(only));
        tile.setOnAction(_ -> list.showOnly(tile.isSelected() ? only : Optional.empty()));
        tiles.put(group.outcome(), tile);
        return tile;
    }
}
