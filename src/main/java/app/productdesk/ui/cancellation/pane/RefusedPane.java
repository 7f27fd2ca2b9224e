package app.productdesk.ui.cancellation.pane;

import app.productdesk.ui.cancellation.content.refused.Refusal;
import app.productdesk.ui.cancellation.content.refused.Refusal.Gauge;
import app.productdesk.ui.cancellation.content.refused.Refusal.Offer;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.figures.LicenseGauge;
import app.productdesk.ui.common.text.Messages;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Says why not, and what the person can do.
public final class RefusedPane extends VBox {

    /// @param notice why the answer is another than before; empty when it is the first
    public RefusedPane(
            Refusal refusal,
            String notice,
            SavingLine saving,
            Messages messages,
            Consumer<Offer> take) {
        getStyleClass().add("answer");
        if (!notice.isEmpty()) {
            getChildren().add(Lines.callout("caution", "fltrmz-warning-20", notice));
        }
        getChildren()
                .addAll(
                        Parts.subject(refusal.words().subject()),
                        Lines.wrapped(refusal.words().sentence()));
        refusal.gauge().ifPresent(gauge -> figure(gauge, messages));
        if (!refusal.facts().isEmpty()) {
            getChildren().add(Parts.facts(refusal.facts()));
        }
        if (!refusal.steps().isEmpty()) {
            getChildren().add(Parts.steps(refusal.steps()));
        }
        refusal.remarks().forEach(remark -> getChildren().add(Lines.wrapped(remark, "quiet")));
        if (!refusal.offers().isEmpty()) {
            getChildren().add(buttons(refusal, take));
        }
        getChildren().add(saving);
    }

    private void figure(Gauge gauge, Messages messages) {
        var figure = new LicenseGauge(messages);
        figure.show(gauge.reading(), gauge.count(), gauge.verdict());
        getChildren().addAll(Lines.wrapped(gauge.sentence(), "strong"), figure);
    }

    private static FlowPane buttons(Refusal refusal, Consumer<Offer> take) {
        var row = new FlowPane(8, 8);
        for (Offer offer : refusal.offers()) {
            var button = new Button(offer.words());
            button.setOnAction(_ -> take.accept(offer));
            row.getChildren().add(button);
        }
        return row;
    }
}
