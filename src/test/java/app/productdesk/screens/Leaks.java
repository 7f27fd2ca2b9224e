package app.productdesk.screens;

import java.lang.ref.WeakReference;
import org.testfx.util.WaitForAsyncUtils;

/// Tells whether anything still holds what was closed.
public final class Leaks {

    private static final int TRIES = 100;

    /// The collector runs beside us, and is given this long between two looks.
    private static final int PAUSE = 20;

    private Leaks() {}

    public static boolean isForgotten(WeakReference<?> closed) throws InterruptedException {
        for (int tries = 0; tries < TRIES && closed.get() != null; tries++) {
            System.gc();
            Thread.sleep(PAUSE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        return closed.get() == null;
    }
}
