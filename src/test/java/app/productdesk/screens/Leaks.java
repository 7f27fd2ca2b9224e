package app.productdesk.screens;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import org.testfx.util.WaitForAsyncUtils;

/// Tells whether anything still holds what was closed.
public final class Leaks {

    private static final int TRIES = 100;

    /// The collector runs beside us, and tells within this time, if it does, what it found.
    private static final int PATIENCE = 20;

    private Leaks() {}

    public static boolean isForgotten(WeakReference<?> closed) throws InterruptedException {
        var told = new ReferenceQueue<Object>();
        var watch = new WeakReference<Object>(closed.get(), told);
        try {
            for (int tries = 0; tries < TRIES && closed.get() != null; tries++) {
                System.gc();
                if (told.remove(PATIENCE) == null) {
                    WaitForAsyncUtils.waitForFxEvents();
                }
            }
        } finally {
            Reference.reachabilityFence(watch);
        }
        return closed.get() == null;
    }
}
