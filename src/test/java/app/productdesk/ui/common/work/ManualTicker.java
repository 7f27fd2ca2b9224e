package app.productdesk.ui.common.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;

/// Ticks when the test says so.
public final class ManualTicker implements Ticker {

    private final List<Runnable> ticking = new ArrayList<>();

    @Override
    public Subscription every(Duration interval, Runnable tick) {
        ticking.add(tick);
        return () -> ticking.remove(tick);
    }

    /// How many are being called.
    public int count() {
        return ticking.size();
    }

    /// Lets one interval pass.
    public void tick() {
        List.copyOf(ticking).forEach(Runnable::run);
    }
}
