package app.productdesk.ui.activity.table;

import app.productdesk.ui.activity.rows.ActivityFilter;
import app.productdesk.ui.activity.rows.ActivityRow;
import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActivityWords;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// The kinds and the removal that the list is narrowed to, each with a way to take it off, and a
/// way to take everything off; gone while nothing is chosen.
public final class FilterChips {

    private final FlowPane pane;
    private final Messages messages;
    private final ActivityEvents events;
    private final ActivityWords words;

    public FilterChips(FlowPane pane, Messages messages, ActivityEvents events) {
        this.pane = pane;
        this.messages = messages;
        this.events = events;
        this.words = new ActivityWords(messages);
    }

    public void show(ActivityFilter filter) {
        pane.getChildren().clear();
        if (!filter.run().isEmpty()) {
            String run = messages.text("activity.filter.run", ActivityRow.shortRun(filter.run()));
            pane.getChildren().add(chip(run, () -> events.chooseRun("")));
        }
        filter.kinds().stream()
                .sorted()
                .map(kind -> chip(words.kind(kind), () -> events.remove(kind)))
                .forEach(pane.getChildren()::add);
        if (filter.chooses()) {
            var clear = new Hyperlink(messages.text("activity.filter.clear"));
            clear.setOnAction(_ -> events.clearFilter());
            pane.getChildren().add(clear);
        }
        Visibility.set(pane, filter.chooses());
    }

    private Button chip(String text, Runnable takeOff) {
        var chip = new Button(text, new FontIcon("fltral-dismiss-16"));
        chip.getStyleClass().add("filter-chip");
        chip.setMnemonicParsing(false);
        chip.setAccessibleText(messages.text("activity.filter.remove", text));
        chip.setOnAction(_ -> takeOff.run());
        return chip;
    }
}
