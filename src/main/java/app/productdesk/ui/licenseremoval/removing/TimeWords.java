package app.productdesk.ui.licenseremoval.removing;

import app.productdesk.ui.common.text.Messages;
import java.time.Duration;

/// Says how long something takes, no more exactly than anybody can know.
final class TimeWords {

    private static final long FEW_SECONDS = 10;
    private static final long NEARLY_A_MINUTE = 50;
    private static final long NEARLY_AN_HOUR = 55;

    private final Messages messages;

    TimeWords(Messages messages) {
        this.messages = messages;
    }

    /// “a few seconds left”, “about 2 minutes left”, “about 3 hours left”.
    String left(Duration time) {
        long seconds = time.toSeconds();
        if (seconds < FEW_SECONDS) {
            return messages.text("licenseRemoval.removing.left.seconds");
        }
        if (seconds < NEARLY_A_MINUTE) {
            return messages.text("licenseRemoval.removing.left.underAMinute");
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes < NEARLY_AN_HOUR
                ? messages.counted("licenseRemoval.removing.left.minutes", minutes)
                : messages.counted(
                        "licenseRemoval.removing.left.hours", Math.round(minutes / 60.0));
    }

    /// “0:42”, “1:05:09”: a stopwatch, the same in every language.
    static String elapsed(Duration time) {
        return time.toHours() > 0
                ? "%d:%02d:%02d"
                        .formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart())
                : "%d:%02d".formatted(time.toMinutesPart(), time.toSecondsPart());
    }
}
