package app.productdesk.application.licensing.run;

import java.time.Instant;
import java.util.Optional;

/// How far a removal, or its undoing, is right now.
///
/// @param done steps settled since it was last started or resumed
/// @param total steps there were to settle then
/// @param current the name of the person or group being done; empty before the first
/// @param waitingUntil when it looks again; absent while it is not waiting
/// @param startedAt when it was last started or resumed
public record RunProgress(
        int done, int total, String current, Optional<Instant> waitingUntil, Instant startedAt) {}
