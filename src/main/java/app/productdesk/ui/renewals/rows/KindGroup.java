package app.productdesk.ui.renewals.rows;

import app.productdesk.domain.renewals.Milestone.Kind;

/// The kinds of days as a person tells them apart.
public enum KindGroup {
    RENEWALS,
    WINDOWS,
    TRIALS,
    ENDINGS,
    DELETIONS;

    static KindGroup of(Kind kind) {
        return switch (kind) {
            case START, RENEWAL, CHANGE -> RENEWALS;
            case WINDOW_CLOSES -> WINDOWS;
            case TRIAL_END -> TRIALS;
            case EXPIRY, DISABLING -> ENDINGS;
            case DELETION, DATA_SAFE_UNTIL, DATA_GONE -> DELETIONS;
        };
    }
}
