package app.productdesk.screens;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.testfx.api.FxToolkit;

/// Runs a test's step on the UI thread and waits for its answer.
public final class Toolkit {

    private Toolkit() {}

    /// Runs a step and waits.
    ///
    /// @return what the step returned; what it threw is thrown here
    public static <T> T call(Callable<T> step) {
        try {
            FxToolkit.registerPrimaryStage();
            Platform.setImplicitExit(false);
            var answer = new CompletableFuture<T>();
            Platform.runLater(
                    () -> {
                        try {
                            answer.complete(step.call());
                        } catch (Exception | AssertionError broken) {
                            answer.completeExceptionally(broken);
                        }
                    });
            return answer.get(60, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
