package app.productdesk.application.port;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Lets time pass.
@FunctionalInterface
public interface Patience {

    /// Blocks for that long, or until somebody wants to stop; looks at that several times a second.
    void passes(Duration time, BooleanSupplier stop);
}
