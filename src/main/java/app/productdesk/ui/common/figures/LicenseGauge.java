package app.productdesk.ui.common.figures;

import app.productdesk.ui.common.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How many people hold a license, against the line that they have to stay under.
public final class LicenseGauge extends VBox {

    private final GaugeBar bar = new GaugeBar();
    private final Text count = new Text();
    private final Text verdict = new Text();

    public LicenseGauge() {
        getStyleClass().add("license-gauge");
        var caption = new TextFlow(count, new Text("  "), verdict);
        caption.getStyleClass().add("gauge-caption");
        count.getStyleClass().add("count");
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
        verdict.getStyleClass().setAll(free ? "enough" : "to-go");
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
