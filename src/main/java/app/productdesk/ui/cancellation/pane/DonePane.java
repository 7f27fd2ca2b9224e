package app.productdesk.ui.cancellation.pane;

import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.outcome.Outcome;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.figures.Timeline;
import app.productdesk.ui.common.text.Messages;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Says what was done, and gives the receipt out.
public final class DonePane extends VBox {

    private final Button save;

    public DonePane(
            Outcome outcome, Messages messages, SavingLine saving, Consumer<Choice> whenSaving) {
        getStyleClass().add("answer");
        save = new Button(messages.text("cancellation.button.saveReceipt"));
        save.getStyleClass().add("primary");
        var timeline = new Timeline();
        timeline.show(outcome.timeline());
        getChildren()
                .addAll(
                        Lines.callout("good", "fltral-checkmark-circle-20", outcome.sentence()),
                        Parts.subject(outcome.subject()),
                        Parts.facts(outcome.facts()),
                        receipt(outcome, messages, whenSaving),
                        saving,
                        timeline,
                        Lines.wrapped(outcome.carriedOut(), "caption"));
    }

    /// Where the focus goes: most people want the receipt.
    public Node firstStep() {
        return save;
    }

    private HBox receipt(Outcome outcome, Messages messages, Consumer<Choice> whenSaving) {
        var formats = new ComboBox<Choice>();
        formats.getItems().setAll(outcome.formats());
        formats.getSelectionModel().selectFirst();
        String name = messages.text("cancellation.format.label");
        formats.setAccessibleText(name);
        var label = new Label(name);
        label.setLabelFor(formats);
        save.setOnAction(_ -> whenSaving.accept(formats.getValue()));
        var row = new HBox(12, label, formats, save);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
