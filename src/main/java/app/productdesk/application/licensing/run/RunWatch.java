package app.productdesk.application.licensing.run;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/// Where one thread carries a removal out and another looks how far it is. Any thread.
public final class RunWatch {

    private final AtomicReference<Optional<RunProgress>> latest =
            new AtomicReference<>(Optional.empty());

    /// The latest there is; empty until the removal has begun.
    public Optional<RunProgress> latest() {
        return latest.get();
    }

    void show(RunProgress progress) {
        latest.set(Optional.of(progress));
    }
}
