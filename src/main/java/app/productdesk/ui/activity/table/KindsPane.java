package app.productdesk.ui.activity.table;

import app.productdesk.domain.activity.ActivityEntry.Kind;
import app.productdesk.ui.activity.rows.ActivityFilter;
import app.productdesk.ui.activity.rows.KindGroup;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.common.wording.ActivityWords;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Lets a person choose kinds of changes; a choice shows at once.
public final class KindsPane extends VBox {

    public KindsPane(Messages messages, ActivityFilter filter, ActivityEvents events) {
        getStyleClass().add("chooser");
        var words = new ActivityWords(messages);
        for (KindGroup group : KindGroup.values()) {
            var title = new Label(messages.text("activity.kindGroup." + Keys.of(group)));
            title.getStyleClass().add("field-label");
            getChildren().add(title);
            for (Kind kind : group.kinds()) {
                var box = new CheckBox(words.kind(kind));
                box.setSelected(filter.kinds().contains(kind));
                box.setOnAction(_ -> choose(kind, box.isSelected(), events));
                getChildren().add(box);
            }
        }
    }

    private static void choose(Kind kind, boolean chosen, ActivityEvents events) {
        if (chosen) {
            events.add(kind);
        } else {
            events.remove(kind);
        }
    }
}
