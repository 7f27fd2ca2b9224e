package app.productdesk.ui.common.figures;

import app.productdesk.ui.common.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How many people hold a license, against the line that they have to stay under.
public final class LicenseGauge extends VBox {

    private final Messages messages;
    private final GaugeBar bar;
    private final Text count = new Text();
    private final Text verdict = new Text();

    /// @param messages writes numbers and words
    public LicenseGauge(Messages messages) {
        this.messages = messages;
        bar = new GaugeBar(messages);
        getStyleClass().add("license-gauge");
        var caption = new TextFlow(count, new Text("  "), verdict);
        caption.getStyleClass().add("gauge-caption");
        count.getStyleClass().add("count");
        getChildren().addAll(bar, caption);
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /// Shows a reading; may be called again while the gauge is on screen.
    public void show(Reading reading) {
        show(
                reading,
                messages.counted(
                        "common.gauge.licensed",
                        reading.licensed(),
                        messages.number(reading.most())),
                reading.toGo() == 0
                        ? messages.text("common.gauge.enough")
                        : messages.counted("common.gauge.toGo", reading.toGo()));
    }

    /// Shows a reading in other words: for a rule that counts something else.
    ///
    /// @param counted the number and the most there may be
    /// @param answer how many have to go, or that it is few enough
    public void show(Reading reading, String counted, String answer) {
        bar.show(reading);
        count.setText(counted);
        verdict.setText(answer);
        verdict.getStyleClass().setAll(reading.toGo() == 0 ? "enough" : "to-go");
        setAccessibleText(counted + ", " + answer);
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
