package app.productdesk.ui.products.table.filter;

import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.ColumnTexts;
import app.productdesk.ui.products.rows.FilterOption;
import app.productdesk.ui.products.rows.FilterOption.Group;
import app.productdesk.ui.products.rows.RowFilter;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lets a person narrow the list; a choice shows at once.
public final class FilterPane extends VBox {

    private final FilterEvents events;

    public FilterPane(Messages messages, RowFilter filter, FilterEvents events) {
        this.events = events;
        getStyleClass().add("chooser");
        var texts = new ColumnTexts(messages);
        for (Group group : Group.values()) {
            var title = new Label(title(group, messages));
            title.getStyleClass().add("field-label");
            getChildren().add(title);
            Stream.of(FilterOption.values())
                    .filter(option -> option.group() == group)
                    .forEach(option -> getChildren().add(box(option, texts, filter)));
        }
    }

    private CheckBox box(FilterOption option, ColumnTexts texts, RowFilter filter) {
        var box = new CheckBox(texts.option(option));
        box.setSelected(filter.options().contains(option));
        box.setOnAction(
                _ -> {
                    if (box.isSelected()) {
                        events.add(option);
                    } else {
                        events.remove(option);
                    }
                });
        return box;
    }

    private static String title(Group group, Messages messages) {
        return messages.text(
                switch (group) {
                    case STATUS -> "products.column.status";
                    case KIND -> "products.filter.kind";
                    case CANCELLATION -> "products.filter.cancellation";
                });
    }
}
