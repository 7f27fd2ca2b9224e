package app.productdesk.ui.common.people;

import app.productdesk.ui.common.EmptyState;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A list of people with everything that is needed to find and choose them: search, filter, table,
/// and a line that says how many are chosen.
public final class PeoplePane extends VBox {

    private static final double LEAST_FOR_FILTER = 120;
    private static final double GAP = 8;

    private final PeopleList list;
    private final Messages messages;
    private final CustomTextField search = new CustomTextField();
    private final ComboBox<PeopleFilter.Kind> kinds = new ComboBox<>();
    private final CheckBox selectedOnly = new CheckBox();
    private final Label counts = new Label();
    private final StackPane body = new StackPane();
    private final PeopleTable table;
    private final Node nobody;

    /// @param commands what else stands in the line of the search, at its left
    public PeoplePane(PeopleList list, Messages messages, List<? extends Node> commands) {
        this.list = list;
        this.messages = messages;
        this.table = new PeopleTable(list, messages);
        this.nobody =
                new EmptyState(
                        "fltrmz-search-24",
                        messages.text("common.people.noneFound"),
                        messages.text("common.people.clearFilter"),
                        list::clearFilter);
        getStyleClass().add("people-pane");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().setAll(commandLine(commands), body, foot());
        list.shownProperty().subscribe(_ -> showRows());
        list.selectionProperty().subscribe(_ -> showCounts());
        list.filterProperty().subscribe(this::showFilter);
    }

    /// Puts the cursor into the search.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private HBox commandLine(List<? extends Node> commands) {
        search.setPromptText(messages.text("common.people.search"));
        search.setAccessibleText(messages.text("common.people.search"));
        search.setLeft(new FontIcon("fltrmz-search-20"));
        search.getStyleClass().add("people-search");
        search.textProperty().addListener((_, _, words) -> list.search(words));
        kinds.getItems().setAll(PeopleFilter.Kind.values());
        kinds.setConverter(new KindWords());
        kinds.setMinWidth(LEAST_FOR_FILTER);
        kinds.setAccessibleText(messages.text("common.people.filter"));
        kinds.valueProperty()
                .addListener(
                        (_, _, kind) -> {
                            if (kind != null) {
                                list.only(kind);
                            }
                        });
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var line = new HBox();
        line.getStyleClass().add("command-bar");
        line.getChildren().addAll(commands);
        var fields = new HBox(GAP, kinds, search);
        fields.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().addAll(room, fields);
        return line;
    }

    private HBox foot() {
        selectedOnly.setText(messages.text("common.people.selectedOnly"));
        selectedOnly.setOnAction(_ -> list.selectedOnly(selectedOnly.isSelected()));
        var all = new Button(messages.text("common.people.selectShown"));
        all.getStyleClass().add("command");
        all.setOnAction(_ -> list.selectShown());
        var none = new Button(messages.text("common.people.clearSelection"));
        none.getStyleClass().add("command");
        none.setOnAction(_ -> list.clearSelection());
        counts.getStyleClass().add("status-line");
        counts.setMinWidth(0);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        for (Button button : List.of(all, none)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        selectedOnly.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(counts, room, selectedOnly, all, none);
        foot.getStyleClass().add("people-foot");
        return foot;
    }

    private void showRows() {
        boolean nothing = list.shownProperty().get().isEmpty() && list.size() > 0;
        body.getChildren().setAll(nothing ? nobody : table);
        showCounts();
    }

    private void showCounts() {
        int seen = list.shownProperty().get().size();
        String people =
                seen == list.size()
                        ? messages.counted("common.people.count", seen)
                        : messages.counted(
                                "common.people.countOf", list.size(), messages.number(seen));
        String chosen = messages.counted("common.people.selected", list.selectedCount());
        int hidden = list.hiddenSelectedCount();
        counts.setText(
                hidden == 0
                        ? people + " · " + chosen
                        : people
                                + " · "
                                + chosen
                                + " "
                                + messages.counted("common.people.selectedHidden", hidden));
    }

    private void showFilter(PeopleFilter filter) {
        if (!filter.search().equals(search.getText())) {
            search.setText(filter.search());
        }
        kinds.setValue(filter.kind());
        selectedOnly.setSelected(filter.selectedOnly());
    }

    private final class KindWords extends StringConverter<PeopleFilter.Kind> {
        @Override
        public String toString(PeopleFilter.@Nullable Kind kind) {
            return kind == null ? "" : messages.text("common.people.kind." + Keys.of(kind));
        }

        @Override
        public PeopleFilter.Kind fromString(String words) {
            return PeopleFilter.Kind.ALL;
        }
    }
}
