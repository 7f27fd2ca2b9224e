package app.productdesk.ui.changes;

import app.productdesk.ui.changes.Offer.Amount;
import app.productdesk.ui.changes.Offer.Amounts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lines that the dialogs’ contents are put together from.
final class Lines {

    private static final double BULLET_GAP = 8;

    private Lines() {}

    /// A text over as many lines as it needs.
    static Label wrapped(String text, String... styles) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /// A remark with its icon.
    ///
    /// @param tone a style of callouts
    static HBox callout(String tone, String icon, String text) {
        var words = wrapped(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var box = new HBox(new FontIcon(icon), words);
        box.getStyleClass().addAll("callout", tone);
        return box;
    }

    /// What follows, a point a line.
    static VBox points(String title, List<String> lines) {
        var part = part(title);
        for (String line : lines) {
            var words = wrapped(line);
            HBox.setHgrow(words, Priority.ALWAYS);
            var bullet = new Label("•");
            bullet.setMinWidth(Region.USE_PREF_SIZE);
            bullet.getStyleClass().add("quiet");
            part.getChildren().add(new HBox(BULLET_GAP, bullet, words));
        }
        return part;
    }

    /// Amounts under each other, the sum below a line.
    static VBox amounts(Amounts amounts) {
        var part = part(amounts.title());
        if (!amounts.lines().isEmpty()) {
            var card = new VBox();
            card.getStyleClass().addAll("card", "amounts");
            amounts.lines().forEach(line -> card.getChildren().add(row(line, "plain")));
            amounts.total()
                    .ifPresent(
                            total -> {
                                var rule = new Region();
                                rule.getStyleClass().add("rule");
                                card.getChildren().addAll(rule, row(total, "total"));
                            });
            part.getChildren().add(card);
        }
        if (!amounts.note().isEmpty()) {
            part.getChildren().add(wrapped(amounts.note(), "quiet"));
        }
        return part;
    }

    static VBox refusal(String reason, String remark) {
        var box = new VBox(wrapped(reason));
        if (!remark.isEmpty()) {
            box.getChildren().add(wrapped(remark, "quiet"));
        }
        box.getStyleClass().add("part");
        return box;
    }

    static HBox busy(String words) {
        var wheel = new ProgressIndicator();
        wheel.setPrefSize(24, 24);
        wheel.setMinSize(24, 24);
        wheel.setAccessibleText(words);
        var box = new HBox(12, wheel, wrapped(words, "quiet"));
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("busy");
        return box;
    }

    private static VBox part(String title) {
        var part = new VBox(wrapped(title, "section-title"));
        part.getStyleClass().add("part");
        return part;
    }

    private static HBox row(Amount line, String style) {
        var name = new VBox(wrapped(line.name(), style));
        if (!line.detail().isEmpty()) {
            name.getChildren().add(wrapped(line.detail(), "caption"));
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        var amount = new Label(line.amount());
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.getStyleClass().add(style);
        return new HBox(24, name, amount);
    }
}
