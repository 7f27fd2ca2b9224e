package app.productdesk.ui.common.work;

import java.time.Duration;
import javafx.util.Subscription;

/// Calls something again and again. UI thread only.
@FunctionalInterface
public interface Ticker {

    /// Calls after each interval until the subscription ends.
    Subscription every(Duration interval, Runnable tick);
}
