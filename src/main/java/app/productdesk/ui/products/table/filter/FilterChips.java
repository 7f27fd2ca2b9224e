package app.productdesk.ui.products.table.filter;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.products.rows.ColumnTexts;
import app.productdesk.ui.products.rows.FilterOption;
import app.productdesk.ui.products.rows.RowFilter;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The options in force, each with a way to take it off; gone while there is none.
public final class FilterChips {

    private final FlowPane pane;
    private final Messages messages;
    private final FilterEvents events;

    public FilterChips(FlowPane pane, Messages messages, FilterEvents events) {
        this.pane = pane;
        this.messages = messages;
        this.events = events;
    }

    public void show(RowFilter filter) {
        pane.getChildren().clear();
        filter.options().stream().sorted().map(this::chip).forEach(pane.getChildren()::add);
        boolean any = !pane.getChildren().isEmpty();
        if (any) {
            var clear = new Hyperlink(messages.text("products.filter.clear"));
            clear.setOnAction(_ -> events.clearFilter());
            pane.getChildren().add(clear);
        }
        Visibility.set(pane, any);
    }

    private Button chip(FilterOption option) {
        String words = new ColumnTexts(messages).option(option);
        var chip = new Button(words, new FontIcon("fltral-dismiss-16"));
        chip.getStyleClass().add("filter-chip");
        chip.setAccessibleText(messages.text("products.filter.remove", words));
        chip.setOnAction(_ -> events.remove(option));
        return chip;
    }
}
