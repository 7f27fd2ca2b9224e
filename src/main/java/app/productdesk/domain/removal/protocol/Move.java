package app.productdesk.domain.removal.protocol;

import app.productdesk.domain.removal.run.RemovalStep;

/// What to do next with a step.
public sealed interface Move {

    /// Write this down, then do it.
    record Attempt(RemovalStep step) implements Move {}

    /// Write this down; the step is settled.
    record Settle(RemovalStep step) implements Move {}

    /// Wait, then look again: nothing is known yet.
    record LookAgain(Silence silence) implements Move {}
}
