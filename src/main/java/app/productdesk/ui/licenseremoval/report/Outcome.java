package app.productdesk.ui.licenseremoval.report;

import app.productdesk.domain.removal.Stage;
import app.productdesk.ui.licenseremoval.report.Report.Tone;

/// What became of one step, as the report groups them; in the order in which they are shown.
enum Outcome {
    DONE(Tone.GOOD),
    ALREADY_GONE(Tone.PLAIN),
    REFUSED(Tone.BAD),
    NOT_REACHED(Tone.CAUTION),
    PUT_BACK(Tone.GOOD),
    NOT_PUT_BACK(Tone.BAD),
    TO_PUT_BACK(Tone.CAUTION);

    private final Tone tone;

    Outcome(Tone tone) {
        this.tone = tone;
    }

    Tone tone() {
        return tone;
    }

    /// Whether the report says that there is none of it, too.
    boolean isAlwaysTold() {
        return this != PUT_BACK && this != NOT_PUT_BACK && this != TO_PUT_BACK;
    }

    static Outcome of(Stage stage) {
        return switch (stage) {
            case PLANNED, ATTEMPTED -> NOT_REACHED;
            case REMOVED -> DONE;
            case ALREADY_GONE -> ALREADY_GONE;
            case REFUSED -> REFUSED;
            case UNDO_PLANNED, UNDO_ATTEMPTED -> TO_PUT_BACK;
            case UNDONE -> PUT_BACK;
            case UNDO_REFUSED -> NOT_PUT_BACK;
        };
    }
}
