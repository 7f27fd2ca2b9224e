package app.productdesk.application.licensing.run;

import app.productdesk.domain.removal.protocol.Look;
import app.productdesk.domain.removal.protocol.Move;
import app.productdesk.domain.removal.protocol.RemovalProtocol;
import app.productdesk.domain.removal.run.RemovalRun;
import app.productdesk.domain.removal.run.RemovalStep;
import app.productdesk.domain.removal.run.Stage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds out what became of attempts that nobody wrote the answer of down, without attempting
/// anything.
final class Inquiry {

    private final RunLoop.Ports ports;
    private final RemovalRun run;
    private final RunScribe scribe;

    Inquiry(RunLoop.Ports ports, RemovalRun run, RunScribe scribe) {
        this.ports = ports;
        this.run = run;
        this.scribe = scribe;
    }

    /// The run with those of these steps settled about which somebody answered; where nobody did, a
    /// step stays as it is.
    RemovalRun settled(Set<Integer> numbers) {
        List<RemovalStep> steps = new ArrayList<>(run.steps());
        for (int index = 0; index < steps.size(); index++) {
            RemovalStep step = steps.get(index);
            if (numbers.contains(step.number()) && step.stage() == Stage.ATTEMPTED) {
                steps.set(index, found(step));
            }
        }
        return run.with(steps);
    }

    private RemovalStep found(RemovalStep step) {
        Look look = ports.changer().look(step.target(), run.subscription());
        Instant now = ports.clock().instant();
        RemovalStep known =
                switch (RemovalProtocol.toRemove(step, look, now)) {
                    case Move.Settle(RemovalStep settled) -> settled;
                    case Move.Attempt(RemovalStep still) -> step.at(Stage.PLANNED, now);
                    case Move.LookAgain(_) -> step;
                };
        if (known.stage() != step.stage()) {
            scribe.write(known);
        }
        return known;
    }
}
