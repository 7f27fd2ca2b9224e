package app.productdesk.ui.licenseremoval.report.content;

import app.productdesk.domain.removal.run.Stage;
import app.productdesk.ui.common.text.Keys;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.licenseremoval.report.content.Report.Tone;

/// What became of one step, as the report groups them; in the order in which they are shown.
public enum Outcome {
    DONE(Tone.GOOD),
    ALREADY_GONE(Tone.PLAIN),
    REFUSED(Tone.BAD),
    HANDED_OVER(Tone.CAUTION),
    DROPPED(Tone.PLAIN),
    NOT_REACHED(Tone.CAUTION),
    PUT_BACK(Tone.GOOD),
    NOT_PUT_BACK(Tone.BAD),
    TO_PUT_BACK(Tone.CAUTION);

    private final Tone tone;

    Outcome(Tone tone) {
        this.tone = tone;
    }

    /// How it is meant.
    public Tone tone() {
        return tone;
    }

    /// What it is called.
    String words(Messages messages) {
        return messages.text("licenseRemoval.report.outcome." + Keys.of(this));
    }

    /// Whether the report says that there is none of it, too.
    boolean isAlwaysTold() {
        return switch (this) {
            case DONE, ALREADY_GONE, REFUSED, NOT_REACHED -> true;
            case HANDED_OVER, DROPPED, PUT_BACK, NOT_PUT_BACK, TO_PUT_BACK -> false;
        };
    }

    static Outcome of(Stage stage) {
        return switch (stage) {
            case PLANNED, ATTEMPTED -> NOT_REACHED;
            case HANDED_OVER -> HANDED_OVER;
            case DROPPED -> DROPPED;
            case REMOVED -> DONE;
            case ALREADY_GONE -> ALREADY_GONE;
            case REFUSED -> REFUSED;
            case UNDO_PLANNED, UNDO_ATTEMPTED -> TO_PUT_BACK;
            case UNDONE -> PUT_BACK;
            case UNDO_REFUSED -> NOT_PUT_BACK;
        };
    }
}
