package app.productdesk.ui.changes.offer;

import app.productdesk.ui.changes.offer.Offer.Choices;
import app.productdesk.ui.changes.offer.Offer.Option;
import app.productdesk.ui.common.dialog.Lines;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Radio buttons as cards, each with what it leads to; the warning of the chosen one shows with it.
final class ChoicesPane extends VBox {

    /// Where the words beside a radio button begin.
    private static final double INDENT = 28;

    private final ToggleGroup group = new ToggleGroup();
    private final Runnable resized;

    /// @param choose told the key of what is chosen
    /// @param resized told when the content needs more room than before
    ChoicesPane(Choices choices, String chosen, Consumer<String> choose, Runnable resized) {
        this.resized = resized;
        getStyleClass().add("choices");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(choices.question());
        getChildren().add(Lines.wrapped(choices.question(), "field-label"));
        for (Option option : choices.options()) {
            getChildren().add(card(option, option.key().equals(chosen), choose));
        }
    }

    private VBox card(Option option, boolean selected, Consumer<String> choose) {
        var radio = new RadioButton(option.name());
        radio.setToggleGroup(group);
        radio.setMinWidth(Region.USE_PREF_SIZE);
        radio.getStyleClass().add("choice-name");
        radio.setAccessibleText(
                String.join(" ", option.name(), option.mark(), option.outcome(), option.warning())
                        .strip());
        var head = new HBox(8, radio);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!option.mark().isEmpty()) {
            var mark = new Label(option.mark());
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.getStyleClass().add("chip");
            head.getChildren().add(mark);
        }
        var outcome = Lines.wrapped(option.outcome(), "quiet");
        VBox.setMargin(outcome, new Insets(0, 0, 0, INDENT));
        var card = new VBox(head, outcome);
        card.getStyleClass().add("choice");
        card.setOnMouseClicked(_ -> radio.fire());
        addWarning(card, option, radio);
        radio.setSelected(selected);
        radio.selectedProperty()
                .subscribe(
                        on -> {
                            mark(card, on);
                            if (on) {
                                choose.accept(option.key());
                            }
                        });
        return card;
    }

    private void addWarning(VBox card, Option option, RadioButton radio) {
        if (option.warning().isEmpty()) {
            return;
        }
        var warning = Lines.callout("caution", "fltrmz-warning-20", option.warning());
        VBox.setMargin(warning, new Insets(4, 0, 0, INDENT));
        warning.visibleProperty().bind(radio.selectedProperty());
        warning.managedProperty().bind(radio.selectedProperty());
        radio.selectedProperty().subscribe((_, _) -> resized.run());
        card.getChildren().add(warning);
    }

    private static void mark(VBox card, boolean chosen) {
        card.getStyleClass().remove("chosen");
        if (chosen) {
            card.getStyleClass().add("chosen");
        }
    }
}
