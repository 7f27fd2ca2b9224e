package app.productdesk.ui.changes.offer;

import app.productdesk.ui.changes.offer.Offer.Agreement;
import app.productdesk.ui.changes.offer.Offer.Amounts;
import app.productdesk.ui.changes.offer.Offer.Choices;
import app.productdesk.ui.changes.offer.Offer.Consequences;
import app.productdesk.ui.changes.offer.Offer.Part;
import app.productdesk.ui.changes.offer.Offer.Remark;
import app.productdesk.ui.common.dialog.Lines;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Everything the person sees before deciding, and what they decide with.
public final class OfferPane extends VBox {

    /// @param choose told the key of what is chosen or ticked; empty for none
    /// @param resized told when the content needs more room than before
    public OfferPane(Offer offer, Consumer<String> choose, Runnable resized) {
        getStyleClass().add("offer");
        var subject =
                new VBox(
                        Lines.wrapped(offer.product(), "section-title"),
                        Lines.wrapped(offer.detail(), "quiet"));
        subject.getStyleClass().add("subject");
        getChildren().add(subject);
        for (Part part : offer.parts()) {
            getChildren().add(node(part, offer.chosen(), choose, resized));
        }
    }

    private static Node node(Part part, String chosen, Consumer<String> choose, Runnable resized) {
        return switch (part) {
            case Choices choices -> new ChoicesPane(choices, chosen, choose, resized);
            case Agreement(String key, String words) -> agreement(key, words, choose);
            case Remark remark -> remark(remark);
            case Consequences(String title, var lines) -> Parts.points(title, lines);
            case Amounts amounts -> Parts.amounts(amounts);
        };
    }

    private static CheckBox agreement(String key, String words, Consumer<String> choose) {
        var box = new CheckBox(words);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.selectedProperty().subscribe(ticked -> choose.accept(ticked ? key : ""));
        return box;
    }

    private static Node remark(Remark remark) {
        return switch (remark.tone()) {
            case INFO -> Lines.callout("info", "fltral-info-20", remark.words());
            case CAUTION -> Lines.callout("caution", "fltrmz-warning-20", remark.words());
            case BAD -> Lines.callout("bad", "fltrmz-warning-20", remark.words());
        };
    }
}
