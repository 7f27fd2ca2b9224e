package app.productdesk.ui.common.figures;

import app.productdesk.ui.common.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// How many people hold a license, against the line that they have to stay under.
public final class LicenseGauge extends VBox {

    private final GaugeBar bar = new GaugeBar();
    private final Label count = new Label();
    private final Label verdict = new Label();

    public LicenseGauge() {
        getStyleClass().add("license-gauge");
        var caption = new FlowPane(8, 4, count, verdict);
        caption.getStyleClass().add("gauge-caption");
        caption.setPrefWrapLength(120);
        caption.setMinWidth(0);
        count.setMinWidth(0);
        count.getStyleClass().add("quiet");
        getChildren().addAll(bar, caption);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Shows a reading; may be called again while the gauge is on screen.
    public void show(Reading reading, Messages messages) {
        bar.show(reading);
        count.setText(
                messages.counted(
                        "common.gauge.licensed",
                        reading.licensed(),
                        messages.number(reading.most())));
        var free = reading.toGo() == 0;
        verdict.setText(
                free
                        ? messages.text("common.gauge.enough")
                        : messages.counted("common.gauge.toGo", reading.toGo()));
        verdict.getStyleClass().setAll("label", free ? "enough" : "to-go");
        setAccessibleText(count.getText() + ", " + verdict.getText());
    }

    /// What the gauge shows.
    ///
    /// @param seats seats bought: the length of the bar, unless more people hold a license
    /// @param licensed people who hold a license
    /// @param line the first number that is too many
    public record Reading(long seats, long licensed, long line) {

        /// The highest number that is not too many.
        public long most() {
            return line - 1;
        }

        /// How many people have to give their license up; 0 when there are few enough.
        public long toGo() {
            return Math.max(0, licensed - most());
        }
    }
}
