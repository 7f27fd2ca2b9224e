package app.productdesk.ui.common.figures;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// The short answer to "can it be cancelled?": an icon and few words, the whole reason as tooltip.
public final class VerdictMark extends Label {

    private final FontIcon icon = new FontIcon();
    private final Tooltip tooltip = new Tooltip();

    public VerdictMark() {
        setGraphic(icon);
        tooltip.setShowDelay(Duration.millis(400));
        tooltip.setShowDuration(Duration.seconds(30));
        getStyleClass().setAll("label", "verdict-mark");
    }

    /// Shows a verdict; may be called again, as table cells do.
    ///
    /// @param reason the whole sentence, shown as tooltip and read out
    public void show(Kind kind, String words, String reason) {
        icon.setIconLiteral(kind.icon);
        getStyleClass().setAll("label", "verdict-mark", kind.tone);
        setText(words);
        tooltip.setText(reason);
        setTooltip(reason.isEmpty() ? null : tooltip);
        setAccessibleText(reason.isEmpty() ? words : words + ". " + reason);
    }

    /// The icons and tones there are.
    public enum Kind {
        FREE("fltral-checkmark-circle-20", "good"),
        PEOPLE_TO_GO("fltrmz-people-20", "caution"),
        /// Says nothing of whether anything else stands in the way.
        FEW_ENOUGH("fltrmz-people-20", "quiet"),
        WINDOW("fltral-clock-20", "caution"),
        ELSEWHERE("fltrmz-open-20", "quiet"),
        /// Something has to be told first.
        FACTS_FIRST("fltrmz-question-circle-20", "caution"),
        BASE_FIRST("fltral-link-20", "quiet"),
        ENDS("fltral-calendar-date-20", "quiet"),
        OVER("fltral-dismiss-circle-20", "quiet");

        private final String icon;
        private final String tone;

        Kind(String icon, String tone) {
            this.icon = icon;
            this.tone = tone;
        }
    }
}
