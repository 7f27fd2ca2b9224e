package app.productdesk.ui.licenseremoval.report;

import app.productdesk.ui.common.Keys;
import app.productdesk.ui.licenseremoval.report.Report.Tone;

/// How each tone looks.
final class Tones {

    private Tones() {}

    /// The style class of chips, callouts and tiles.
    static String style(Tone tone) {
        return Keys.of(tone);
    }

    static String icon(Tone tone) {
        return switch (tone) {
            case PLAIN -> "fltral-info-20";
            case GOOD -> "fltral-checkmark-circle-20";
            case CAUTION -> "fltrmz-warning-20";
            case BAD -> "fltral-error-circle-20";
        };
    }
}
