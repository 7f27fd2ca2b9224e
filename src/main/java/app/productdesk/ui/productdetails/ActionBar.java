package app.productdesk.ui.productdetails;

import app.productdesk.ui.common.ActionItem;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.productdetails.content.Details.Action;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be done, as buttons; what cannot is in a menu at the end, each with its reason.
final class ActionBar extends FlowPane {

    ActionBar(List<Action> actions, Messages messages, Consumer<Action.Kind> take) {
        getStyleClass().addAll("command-bar", "details-actions");
        actions.stream()
                .filter(Action::possible)
                .forEach(action -> getChildren().add(button(action, take)));
        List<Action> impossible = actions.stream().filter(action -> !action.possible()).toList();
        if (!impossible.isEmpty()) {
            var menu =
                    new MenuButton(
                            messages.text("productdetails.actions.notNow"),
                            new FontIcon("fltral-info-20"));
            menu.getStyleClass().add("command");
            impossible.forEach(
                    action ->
                            menu.getItems()
                                    .add(
                                            new ActionItem(
                                                            icon(action.kind()),
                                                            action.words(),
                                                            () -> {})
                                                    .impossible(action.whyNot())));
            getChildren().add(menu);
        }
    }

    private static Button button(Action action, Consumer<Action.Kind> take) {
        var button = new Button(action.words(), new FontIcon(icon(action.kind())));
        button.getStyleClass().add("command");
        button.setOnAction(_ -> take.accept(action.kind()));
        return button;
    }

    private static String icon(Action.Kind kind) {
        return switch (kind) {
            case EDIT_RECURRING_BILLING -> "fltral-calendar-date-20";
            case REMOVE_LICENSES -> "fltrmz-people-20";
            case REACTIVATE -> "fltral-arrow-clockwise-20";
            case DELETE -> "fltral-delete-20";
            case CANCEL -> "fltral-dismiss-circle-20";
        };
    }
}
