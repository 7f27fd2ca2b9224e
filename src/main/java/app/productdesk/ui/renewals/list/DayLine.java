package app.productdesk.ui.renewals.list;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.renewals.rows.TimelineLine;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A day at its point on the line of time: when, what happens to which product, who would notice,
/// and the money.
final class DayLine extends HBox {

    private final Messages messages;
    private final TimelineEvents events;
    private final Region dot = styled(new Region(), "timeline-point");
    private final Label day = styled(new Label(), "strong");
    private final Label distance = styled(new Label(), "caption");
    private final Hyperlink product = styled(new Hyperlink(), "strong");
    private final Tooltip wholeName = new Tooltip();
    private final Label happens = styled(new Label(), "caption");
    private final Tooltip wholeWords = new Tooltip();
    private final Label people = new Label();
    private final Label quantity = styled(new Label(), "caption");
    private final Label money = styled(new Label(), "timeline-amount");
    private final Label meaning = styled(new Label(), "caption");
    private final Tooltip wholeMeaning = new Tooltip();
    private final Button cancel = new Button();

    DayLine(Messages messages, TimelineEvents events) {
        this.messages = messages;
        this.events = events;
        getStyleClass().add("timeline-day");
        product.setTooltip(wholeName);
        happens.setTooltip(wholeWords);
        cancel.setText(messages.text("common.action.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        meaning.setTooltip(wholeMeaning);
        var what = lines("what", product, happens);
        HBox.setHgrow(what, Priority.ALWAYS);
        getChildren()
                .addAll(
                        new StackPane(styled(new Region(), "timeline-line"), dot),
                        lines("when", day, distance),
                        what,
                        styled(new StackPane(cancel), "timeline-action"),
                        lines("who", people, quantity),
                        lines("worth", money, meaning));
        getChildren().getFirst().getStyleClass().add("timeline-axis");
    }

    void show(TimelineLine.Day shown) {
        dot.getStyleClass().setAll("timeline-point", shown.tone().name().toLowerCase(Locale.ROOT));
        day.setText(shown.day());
        distance.setText(shown.distance());
        product.setText(shown.product());
        product.setVisited(false);
        product.setAccessibleText(messages.text("renewals.open.named", shown.product()));
        product.setOnAction(_ -> events.open(shown));
        wholeName.setText(messages.text("renewals.open.named", shown.product()));
        happens.setText(shown.happens());
        wholeWords.setText(shown.happens());
        people.setText(shown.people());
        quantity.setText(shown.quantity());
        money.setText(shown.money());
        meaning.setText(shown.meaning());
        wholeMeaning.setText(shown.meaning());
        Visibility.set(cancel, shown.canCancel());
        Visibility.set(people, !shown.people().isEmpty());
        Visibility.set(money, !shown.money().isEmpty());
        cancel.setAccessibleText(messages.text("renewals.cancel.named", shown.product()));
        cancel.setOnAction(_ -> events.cancel(shown));
    }

    private static VBox lines(String column, Node... lines) {
        return styled(new VBox(lines), "timeline-lines", column);
    }

    private static <N extends Node> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
