package app.productdesk.ui.common.figures;

import app.productdesk.ui.common.Visibility;
import app.productdesk.ui.common.dialog.Lines;
import app.productdesk.ui.common.text.Messages;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// How many people hold a license, against the line that they have to stay under.
public final class LicenseGauge extends VBox {

    private final Messages messages;
    private final GaugeBar bar;
    private final Text count = new Text();
    private final Text verdict = new Text();
    private final Label aside = Lines.wrapped("", "quiet");

    /// @param messages writes numbers and words
    public LicenseGauge(Messages messages) {
        this.messages = messages;
        bar = new GaugeBar(messages);
        getStyleClass().add("license-gauge");
        var caption = new TextFlow(count, new Text("  "), verdict);
        caption.getStyleClass().add("gauge-caption");
        count.getStyleClass().add("count");
        getChildren().addAll(bar, caption, aside);
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
                reading.answer(messages));
    }

    /// Shows a reading in other words: for a rule that counts something else.
    ///
    /// @param counted the number and the most there may be
    /// @param answer how many have to go, or that it is few enough
    public void show(Reading reading, String counted, String answer) {
        bar.show(reading);
        count.setText(counted);
        verdict.setText(answer);
        verdict.getStyleClass().setAll(reading.isEnough() ? "enough" : "to-go");
        String said = reading.aside(messages);
        aside.setText(said);
        Visibility.set(aside, !said.isEmpty());
        setAccessibleText(
                said.isEmpty() ? counted + ", " + answer : counted + ", " + answer + ", " + said);
    }

    /// What the gauge shows.
    ///
    /// @param seats seats bought: the length of the bar, unless more people hold a license
    /// @param licensed people who hold a license
    /// @param line the first number that is too many
    /// @param unnamed how many of the people are in none of the files
    /// @param complete false where more people may hold a license than anybody knows of
    public record Reading(long seats, long licensed, long line, long unnamed, boolean complete) {

        /// A reading of everybody there is.
        public Reading(long seats, long licensed, long line) {
            this(seats, licensed, line, 0, true);
        }

        /// Whether nobody has to give their license up.
        public boolean isEnough() {
            return toGo() == 0 && complete;
        }

        /// How many have to go, that it is few enough, or that there may be more.
        public String answer(Messages messages) {
            if (toGo() > 0) {
                return messages.counted("common.gauge.toGo", toGo());
            }
            return messages.text(complete ? "common.gauge.enough" : "common.gauge.maybeMore");
        }

        /// That some are in none of the files; empty where nobody is.
        public String aside(Messages messages) {
            return unnamed == 0 ? "" : messages.counted("common.gauge.unnamed", unnamed);
        }

        /// The highest number that is not too many.
        public long most() {
            return line - 1;
        }

        /// How many people have to give their license up as far as is known; 0 when nobody has to.
        public long toGo() {
            return Math.max(0, licensed - most());
        }
    }
}
