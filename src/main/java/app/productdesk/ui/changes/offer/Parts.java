package app.productdesk.ui.changes.offer;

import app.productdesk.ui.changes.offer.Offer.Amount;
import app.productdesk.ui.changes.offer.Offer.Amounts;
import app.productdesk.ui.common.dialog.Lines;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The parts that the dialogs’ contents are put together from, beside plain lines.
public final class Parts {

    private static final double BULLET_GAP = 8;

    private Parts() {}

    /// What follows, a point a line.
    static VBox points(String title, List<String> lines) {
        var part = part(title);
        for (String line : lines) {
            var words = Lines.wrapped(line);
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
            part.getChildren().add(Lines.wrapped(amounts.note(), "quiet"));
        }
        return part;
    }

    /// Why something can’t be changed, and what would help.
    public static VBox refusal(String reason, String remark) {
        var box = new VBox(Lines.wrapped(reason));
        if (!remark.isEmpty()) {
            box.getChildren().add(Lines.wrapped(remark, "quiet"));
        }
        box.getStyleClass().add("part");
        return box;
    }

    private static VBox part(String title) {
        var part = new VBox(Lines.wrapped(title, "section-title"));
        part.getStyleClass().add("part");
        return part;
    }

    private static HBox row(Amount line, String style) {
        var name = new VBox(Lines.wrapped(line.name(), style));
        if (!line.detail().isEmpty()) {
            name.getChildren().add(Lines.wrapped(line.detail(), "caption"));
        }
        HBox.setHgrow(name, Priority.ALWAYS);
        var amount = new Label(line.amount());
        amount.setMinWidth(Region.USE_PREF_SIZE);
        amount.getStyleClass().add(style);
        return new HBox(24, name, amount);
    }
}
