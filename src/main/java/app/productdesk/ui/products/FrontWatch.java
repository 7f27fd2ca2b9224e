package app.productdesk.ui.products;

import app.productdesk.ui.common.Ticker;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Subscription;

/// Looks for changes while the page is in the window that has the focus, and as soon as it gets it.
final class FrontWatch {

    private static final Duration INTERVAL = Duration.ofSeconds(2);

    private final Ticker ticker;
    private final Runnable look;
    private Subscription ticking = Subscription.EMPTY;

    FrontWatch(Ticker ticker, Runnable look) {
        this.ticker = ticker;
        this.look = look;
    }

    void watch(Node page) {
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
