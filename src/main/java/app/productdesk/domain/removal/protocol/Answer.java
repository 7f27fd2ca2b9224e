package app.productdesk.domain.removal.protocol;

import app.productdesk.domain.removal.run.StepReason;

/// What came back when something was to be removed or put back.
public sealed interface Answer {

    /// It is done.
    record Done() implements Answer {}

    /// It was not done, and asking again will not help.
    record Refused(StepReason reason) implements Answer {}

    /// It may or may not be done.
    record Unanswered(Silence silence) implements Answer {}
}
