package app.productdesk.ui.cancellation.pane;

import app.productdesk.ui.cancellation.content.RefundSummary;
import app.productdesk.ui.cancellation.content.RefundSummary.Block;
import app.productdesk.ui.cancellation.content.RefundSummary.Choice;
import app.productdesk.ui.cancellation.content.RefundSummary.Refund;
import app.productdesk.ui.cancellation.content.Remark;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.figures.RefundBar;
import app.productdesk.ui.common.figures.Timeline;
import app.productdesk.ui.common.text.Messages;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What comes back, what happens when, what to know, and why: everything before confirming.
public final class OfferedPane extends VBox {

    private final ReasonForm form;
    private final Optional<ByHandPane> byHand;
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();

    /// @param notice why the answer is another than before; empty when it is the first
    /// @param open opens a web page
    public OfferedPane(
            RefundSummary summary, String notice, Messages messages, Consumer<URI> open) {
        getStyleClass().add("answer");
        form = new ReasonForm(summary.reasons(), messages);
        byHand = summary.byHand().map(one -> new ByHandPane(one, messages, open));
        complete.bind(
                form.reasonProperty()
                        .isNotNull()
                        .and(
                                byHand.<ObservableBooleanValue>map(ByHandPane::claimedProperty)
                                        .orElseGet(() -> new SimpleBooleanProperty(true))));
        if (!notice.isEmpty()) {
            getChildren().add(Lines.callout("caution", "fltrmz-warning-20", notice));
        }
        getChildren()
                .addAll(
                        Parts.subject(summary.subject()),
                        Lines.callout("accent", "fltral-info-20", summary.carriedOut()),
                        refund(summary.refund(), messages),
                        part(messages.text("cancellation.part.timeline"), timeline(summary)),
                        warnings(summary, messages),
                        part(messages.text("cancellation.part.reason"), form));
        byHand.ifPresent(getChildren()::add);
    }

    /// What was chosen; null until something was.
    public ReadOnlyObjectProperty<Choice> reasonProperty() {
        return form.reasonProperty();
    }

    /// Whether nothing is left to fill in.
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /// What the person added to the reason; blank where they added nothing.
    public String comment() {
        return form.comment();
    }

    /// Brings what is still to be filled in into sight and puts the cursor there.
    public void showReasons(DialogPane pane) {
        if (pane.getContent() instanceof ScrollPane scroll) {
            scroll.setVvalue(scroll.getVmax());
        }
        if (form.reasonProperty().get() == null) {
            form.choose();
        } else {
            byHand.ifPresent(ByHandPane::choose);
        }
    }

    private static VBox refund(Refund refund, Messages messages) {
        var part = part(messages.text("cancellation.part.refund"));
        refund.blocks().forEach(block -> part.getChildren().add(block(block)));
        if (!refund.totals().isEmpty()) {
            var totals = Parts.amounts(refund.totals(), "total");
            totals.getStyleClass().add("totals");
            part.getChildren().add(totals);
        }
        part.getChildren().add(Lines.wrapped(refund.payment()));
        if (!refund.policy().isEmpty()) {
            part.getChildren().add(Lines.wrapped(refund.policy(), "caption"));
        }
        return part;
    }

    private static VBox block(Block block) {
        var box = new VBox(Lines.wrapped(block.product(), "strong"));
        var bar = new RefundBar();
        bar.show(block.bar());
        box.getChildren().add(bar);
        block.sums().forEach(sum -> box.getChildren().add(Lines.wrapped(sum, "sum")));
        box.getStyleClass().addAll("card", "refund-block");
        return box;
    }

    private static Timeline timeline(RefundSummary summary) {
        var timeline = new Timeline();
        timeline.show(summary.timeline());
        return timeline;
    }

    private static VBox warnings(RefundSummary summary, Messages messages) {
        var part = part(messages.text("cancellation.part.warnings"));
        for (Remark warning : summary.warnings()) {
            part.getChildren()
                    .add(
                            warning.tone() == Remark.Tone.CAUTION
                                    ? Lines.callout("caution", "fltrmz-warning-20", warning.text())
                                    : Lines.callout("info", "fltral-info-20", warning.text()));
        }
        return part;
    }

    private static VBox part(String title, Node... content) {
        var part = new VBox(Lines.wrapped(title, "section-title"));
        part.getChildren().addAll(content);
        part.getStyleClass().add("part");
        return part;
    }
}
