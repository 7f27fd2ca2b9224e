package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityColumn;
import app.productdesk.ui.activity.rows.ActivityRow;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;

/// A cell that leads somewhere; empty where the row has nothing to lead to.
final class LinkCell extends RowCell {

    private static final double SIDES = 24;

    private final ActivityColumn column;
    private final Function<ActivityRow, String> hint;
    private final Hyperlink link = new Hyperlink();

    /// @param hint what a click does, for the tooltip
    /// @param open is given the row that was clicked
    LinkCell(
            ActivityColumn column, Function<ActivityRow, String> hint, Consumer<ActivityRow> open) {
        this.column = column;
        this.hint = hint;
        getStyleClass().addAll("activity-link", column.name().toLowerCase(Locale.ROOT));
        link.setFocusTraversable(false);
        link.setWrapText(true);
        link.maxWidthProperty().bind(widthProperty().subtract(SIDES));
        link.setOnAction(
                _ -> {
                    link.setVisited(false);
                    open.accept(getItem());
                });
    }

    @Override
    void show(ActivityRow row) {
        String words = column.text(row);
        if (!words.isEmpty()) {
            link.setText(words);
            setGraphic(link);
            explain(hint.apply(row));
        }
    }
}
