package app.productdesk.ui.common.work;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Looks for changes while something is in the window that has the focus, and as soon as it gets
/// it. UI thread only.
public final class FrontWatch {

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final Ticker ticker;
    private final Runnable look;
    private Subscription ticking = Subscription.EMPTY;

    /// @param look called every two seconds
    public FrontWatch(Ticker ticker, Runnable look) {
        this.ticker = ticker;
        this.look = look;
    }

    /// Begins; ends when the node leaves its window.
    public void watch(Node page) {
        page.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(false)
                .subscribe(this::turn);
    }

    private void turn(boolean inFront) {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        if (inFront) {
            look.run();
            ticking = ticker.every(INTERVAL, look);
        }
    }
}
