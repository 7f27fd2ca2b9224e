package app.productdesk.domain.removal.run;

import java.time.Instant;
import java.util.Optional;

/// Where one step stands.
///
/// @param at when it came there; absent while it is only planned
/// @param reason why it was not done, or had nothing to do; absent otherwise
public record StepState(Stage stage, Optional<Instant> at, Optional<StepReason> reason) {

    public static final StepState PLANNED =
            new StepState(Stage.PLANNED, Optional.empty(), Optional.empty());

    static StepState of(Stage stage, Instant at) {
        return new StepState(stage, Optional.of(at), Optional.empty());
    }

    static StepState of(Stage stage, Instant at, StepReason reason) {
        return new StepState(stage, Optional.of(at), Optional.of(reason));
    }
}
