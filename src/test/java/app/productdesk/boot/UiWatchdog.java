package app.productdesk.boot;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/// Measures the longest time in which the UI thread did nothing else than one thing: from when a
/// task was put into its queue to when it was run. It reports; it never fails a test.
final class UiWatchdog implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final AtomicLong longest = new AtomicLong();
    private final Thread watching;
    private volatile boolean over;

    private UiWatchdog() {
        watching = Thread.ofPlatform().daemon().name("ui-watchdog").unstarted(this::watch);
    }

    static UiWatchdog started() {
        var watchdog = new UiWatchdog();
        watchdog.watching.start();
        return watchdog;
    }

    /// The longest wait so far, in milliseconds.
    long longestMillis() {
        return Duration.ofNanos(longest.get()).toMillis();
    }

    private void watch() {
        while (!over) {
            long asked = System.nanoTime();
            var answered = new CountDownLatch(1);
            Platform.runLater(
                    () -> {
                        longest.accumulateAndGet(System.nanoTime() - asked, Math::max);
                        answered.countDown();
                    });
            try {
                answered.await();
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    @Override
    public void close() {
        over = true;
    }
}
