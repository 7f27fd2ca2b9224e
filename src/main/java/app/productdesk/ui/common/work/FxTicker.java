package app.productdesk.ui.common.work;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Subscription;

/// Ticks with the toolkit’s own clock.
public final class FxTicker implements Ticker {

    @Override
    public Subscription every(Duration interval, Runnable tick) {
        var length = javafx.util.Duration.millis((double) interval.toMillis());
        var timeline = new Timeline(new KeyFrame(length, _ -> tick.run()));
        timeline.setCycleCount(Animation.INDEFINITE);
        timeline.play();
        return timeline::stop;
    }
}
