package app.productdesk.ui.productdetails;

import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.figures.Timeline;
import app.productdesk.ui.common.figures.VerdictMark;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.productdetails.content.Card;
import app.productdesk.ui.productdetails.content.Card.Alarm;
import app.productdesk.ui.productdetails.content.Card.Answer;
import app.productdesk.ui.productdetails.content.Card.Dates;
import app.productdesk.ui.productdetails.content.Card.Fact;
import app.productdesk.ui.productdetails.content.Card.Facts;
import app.productdesk.ui.productdetails.content.Card.Gauge;
import app.productdesk.ui.productdetails.content.Card.Link;
import app.productdesk.ui.productdetails.content.Card.Log;
import app.productdesk.ui.productdetails.content.Card.Note;
import app.productdesk.ui.productdetails.content.Card.Part;
import app.productdesk.ui.productdetails.content.Card.Todo;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A section of the page as a card.
final class CardPane extends VBox {

    private final Consumer<String> goTo;
    private final Consumer<Todo.Way> add;
    private final Messages messages;

    /// @param goTo opens the product with that subscription id
    /// @param add leads to where what is missing is added
    CardPane(Card card, Consumer<String> goTo, Consumer<Todo.Way> add, Messages messages) {
        this.goTo = goTo;
        this.add = add;
        this.messages = messages;
        getStyleClass().add("card");
        getChildren().add(wrapped(card.title(), "section-title"));
        card.parts().forEach(part -> getChildren().add(node(part)));
    }

    /// A text over as many lines as it needs.
    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Node node(Part part) {
        return switch (part) {
            case Facts facts -> facts.copyable() ? ids(facts) : facts(facts);
            case Note(String text) -> wrapped(text, "quiet");
            case Alarm(String text) -> alarm(text);
            case Answer answer -> answer(answer);
            case Gauge gauge -> gauge(gauge);
            case Dates dates -> dates(dates);
            case Log log -> new LogPane(log);
            case Link link -> link(link);
            case Todo todo -> todo(todo);
        };
    }

    private static GridPane facts(Facts facts) {
        var grid = new GridPane();
        grid.getStyleClass().add("facts");
        var names = new ColumnConstraints();
        names.setPercentWidth(42);
        var values = new ColumnConstraints();
        values.setPercentWidth(58);
        grid.getColumnConstraints().setAll(names, values);
        for (Fact fact : facts.facts()) {
            var name = wrapped(fact.name(), "name");
            var value = wrapped(fact.value());
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.addRow(grid.getRowCount(), name, value);
        }
        return grid;
    }

    /// Ids are long, so each stands under its name.
    private static VBox ids(Facts facts) {
        var list = new VBox(8);
        for (Fact fact : facts.facts()) {
            list.getChildren().add(new VBox(wrapped(fact.name(), "quiet"), copyable(fact)));
        }
        return list;
    }

    private static TextField copyable(Fact fact) {
        var field = new TextField(fact.value());
        field.setEditable(false);
        field.setAccessibleText(fact.name());
        field.getStyleClass().add("copyable");
        return field;
    }

    private static HBox alarm(String text) {
        var words = wrapped(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(new FontIcon("fltrmz-warning-20"), words);
        box.getStyleClass().addAll("callout", "caution");
        return box;
    }

    private static VBox answer(Answer answer) {
        var mark = new VerdictMark();
        mark.show(answer.verdict().kind(), answer.verdict().words(), "");
        return new VBox(4, mark, wrapped(answer.verdict().reason()));
    }

    private LicenseGauge gauge(Gauge gauge) {
        var figure = new LicenseGauge(messages);
        figure.show(gauge.reading(), gauge.count(), gauge.verdict());
        return figure;
    }

    private static VBox dates(Dates dates) {
        var timeline = new Timeline();
        timeline.show(dates.points());
        return new VBox(12, wrapped(dates.title(), "strong"), timeline);
    }

    private VBox todo(Todo todo) {
        var button = new Button(todo.button());
        if (todo.needed()) {
            button.getStyleClass().add("primary");
        }
        button.setOnAction(_ -> add.accept(todo.way()));
        return new VBox(12, wrapped(todo.text()), button);
    }

    private VBox link(Link link) {
        var name = new Hyperlink(link.words());
        name.setWrapText(true);
        name.setOnAction(_ -> goTo.accept(link.id()));
        return new VBox(2, name, wrapped(link.detail(), "caption"));
    }
}
