package app.productdesk.ui.cancellation.pane;

import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.common.text.Messages;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Asks why: a reason that has to be chosen, and a comment that may be left out.
final class ReasonForm extends VBox {

    /// How long a comment may be, in characters.
    static final int LONGEST = 500;

    private final ComboBox<Choice> reason = new ComboBox<>();
    private final TextArea comment = new TextArea();
    private final Label room = new Label();

    ReasonForm(List<Choice> reasons, Messages messages) {
        getStyleClass().add("reason-form");
        reason.getItems().setAll(reasons);
        reason.setPromptText(messages.text("cancellation.reason.prompt"));
        reason.setMaxWidth(Double.MAX_VALUE);
        comment.setPrefRowCount(3);
        comment.setWrapText(true);
        comment.setTextFormatter(new TextFormatter<String>(ReasonForm::shortened));
        comment.addEventFilter(KeyEvent.KEY_PRESSED, ReasonForm::leaveByTab);
        comment.textProperty()
                .subscribe(
                        text ->
                                room.setText(
                                        messages.text(
                                                "cancellation.comment.room",
                                                messages.number(text.length()),
                                                messages.number(LONGEST))));
        room.getStyleClass().add("caption");
        getChildren()
                .addAll(
                        named(messages.text("cancellation.reason.label"), reason),
                        named(messages.text("cancellation.comment.label"), comment),
                        room);
    }

    /// What was chosen; null until something was.
    ReadOnlyObjectProperty<Choice> reasonProperty() {
        return reason.getSelectionModel().selectedItemProperty();
    }

    String comment() {
        return comment.getText();
    }

    /// Puts the cursor on the list of reasons.
    void choose() {
        reason.requestFocus();
    }

    private static VBox named(String name, Control field) {
        var label = new Label(name);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        field.setAccessibleText(name);
        return new VBox(4, label, field);
    }

    /// Cuts what would make the comment too long.
    private static Change shortened(Change change) {
        int over = change.getControlNewText().length() - LONGEST;
        if (over > 0) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - over)));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }

    /// Tab leaves the comment instead of being written into it.
    private static void leaveByTab(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.TAB && pressed.getSource() instanceof TextArea area) {
            pressed.consume();
            area.requestFocusTraversal(
                    pressed.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
