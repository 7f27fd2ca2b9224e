package app.productdesk.boot.tools;

import app.productdesk.application.port.Patience;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Lets real time pass, in steps short enough that a stop is felt at once.
final class Sleep implements Patience {

    private static final Duration STEP = Duration.ofMillis(50);

    @Override
    public void passes(Duration time, BooleanSupplier stop) {
        long end = System.nanoTime() + time.toNanos();
        for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
            if (stop.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(Math.min(left, STEP.toNanos()));
        }
    }
}
