package app.productdesk.ui.productdetails;

import app.productdesk.ui.productdetails.content.Card.Line;
import app.productdesk.ui.productdetails.content.Card.Log;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Lines of which the first few are shown until the person asks for all.
final class LogPane extends VBox {

    LogPane(Log log) {
        getStyleClass().add("log");
        if (!log.title().isEmpty()) {
            getChildren().add(CardPane.wrapped(log.title(), "strong"));
        }
        log.lines().stream().limit(log.first()).forEach(line -> getChildren().add(node(line)));
        if (log.lines().size() > log.first()) {
            var all = new Hyperlink(log.showAll());
            all.setOnAction(_ -> showRest(log, all));
            getChildren().add(all);
        }
    }

    private void showRest(Log log, Hyperlink all) {
        getChildren().remove(all);
        log.lines().stream().skip(log.first()).forEach(line -> getChildren().add(node(line)));
    }

    private static HBox node(Line line) {
        var words = new VBox(CardPane.wrapped(line.text()));
        words.getChildren().add(CardPane.wrapped(line.detail(), "caption"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var aside = new Label(line.aside());
        aside.setMinWidth(USE_PREF_SIZE);
        return new HBox(12, words, aside);
    }
}
