package app.productdesk.ui.licenseremoval.choose;

import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What can be done about the groups through which licenses are held: taking the chosen people out
/// of one, or, marked apart, taking its license from everybody.
final class GroupsPane extends DialogPane {

    private final RemovalDraft draft;
    private final Messages messages;

    GroupsPane(List<GroupOption> groups, RemovalDraft draft, Messages messages) {
        this.draft = draft;
        this.messages = messages;
        setHeaderText(messages.text("licenseRemoval.groups.title"));
        var content = new VBox(Lines.wrapped(messages.text("licenseRemoval.groups.explanation")));
        if (groups.isEmpty()) {
            content.getChildren()
                    .setAll(Lines.wrapped(messages.text("licenseRemoval.groups.none")));
        }
        groups.forEach(group -> content.getChildren().add(card(group)));
        setContent(content);
        getButtonTypes()
                .setAll(
                        new ButtonType(
                                messages.text("licenseRemoval.groups.done"),
                                ButtonData.CANCEL_CLOSE));
    }

    private VBox card(GroupOption group) {
        var name = new Label(group.name());
        name.getStyleClass().add("section-title");
        var card = new VBox(name);
        card.getStyleClass().add("group-card");
        if (group.whyNot().isEmpty()) {
            var leave = new CheckBox(group.leave());
            leave.setWrapText(true);
            leave.setSelected(group.leaving());
            leave.setOnAction(_ -> draft.leave(group.group(), leave.isSelected()));
            card.getChildren().add(leave);
            if (!group.gives().isEmpty()) {
                card.getChildren().add(Lines.wrapped(group.gives(), "quiet"));
            }
        } else {
            card.getChildren().add(Lines.wrapped(group.whyNot(), "quiet"));
        }
        var everybody =
                Lines.callout(
                        "bad",
                        "fltrmz-warning-20",
                        messages.text("licenseRemoval.groups.everybody"));
        var withdraw = new CheckBox(group.withdraw());
        withdraw.setWrapText(true);
        withdraw.setSelected(group.withdrawing());
        withdraw.setOnAction(_ -> draft.withdraw(group.group(), withdraw.isSelected()));
        card.getChildren().addAll(everybody, withdraw);
        return card;
    }
}
