package app.productdesk.ui.cancellation.pane;

import app.productdesk.ui.cancellation.content.RefundSummary.ByHand;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import java.net.URI;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is done in the admin center, and the box in which the person says that it was.
final class ByHandPane extends VBox {

    private final CheckBox claim;

    /// @param open opens a web page
    ByHandPane(ByHand byHand, Messages messages, Consumer<URI> open) {
        getStyleClass().addAll("part", "by-hand");
        var address = new TextField(byHand.page().toString());
        address.setEditable(false);
        address.getStyleClass().add("copyable");
        address.setAccessibleText(messages.text("cancellation.byHand.page"));
        HBox.setHgrow(address, Priority.ALWAYS);
        var button =
                new Button(
                        messages.text("cancellation.byHand.open"), new FontIcon("fltrmz-open-20"));
        button.setOnAction(_ -> open.accept(byHand.page()));
        var row = new HBox(8, address, button);
        row.setAlignment(Pos.CENTER_LEFT);
        claim = new CheckBox(byHand.claim());
        claim.setWrapText(true);
        claim.setMinHeight(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Lines.wrapped(byHand.title(), "section-title"),
                        Parts.steps(byHand.steps()),
                        row,
                        claim);
    }

    /// Whether the person says that it is done.
    ReadOnlyBooleanProperty claimedProperty() {
        return claim.selectedProperty();
    }

    void choose() {
        claim.requestFocus();
    }
}
