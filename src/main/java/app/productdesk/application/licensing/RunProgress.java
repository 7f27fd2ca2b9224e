package app.productdesk.application.licensing;

import app.productdesk.domain.activity.RunId;
import app.productdesk.domain.product.SubscriptionId;
import app.productdesk.domain.removal.Tally;
import java.time.Instant;
import java.util.Optional;

/// How far a removal, or its undoing, is right now.
///
/// @param undoing whether steps are being undone
/// @param done steps settled since it was last started or resumed
/// @param total steps there were to settle then
/// @param tally all steps of the run
/// @param current the name of the person or group being done; empty before the first
/// @param waitingUntil when it looks again; absent while it is not waiting
/// @param startedAt when it was last started or resumed
public record RunProgress(
        RunId run,
        SubscriptionId subscription,
        boolean undoing,
        int done,
        int total,
        Tally tally,
        String current,
        Optional<Instant> waitingUntil,
        Instant startedAt) {}
