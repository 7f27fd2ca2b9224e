package app.productdesk.ui.activity.verify;

/// What can have happened to the record.
enum Damage {
    CHANGED,
    DROPPED,
    INSERTED,
    SWAPPED,
    CUT_OFF,
    CLOCK_SET_BACK
}
