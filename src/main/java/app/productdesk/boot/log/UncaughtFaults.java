package app.productdesk.boot.log;

import app.productdesk.ui.common.fault.Fault;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The last to hear of an exception that nobody expected: logs it once under a short reference code
/// and tells the person that code.
public final class UncaughtFaults implements UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UncaughtFaults.class);

    private final Supplier<String> references;
    private final Consumer<Fault> tell;

    /// @param references makes the next code
    /// @param tell called with the fault and its code, on the thread that failed
    public UncaughtFaults(Supplier<String> references, Consumer<Fault> tell) {
        this.references = references;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        var reference = references.get();
        LOG.error("Unexpected fault, reference {}", reference, fault);
        tell.accept(new Fault(reference, fault));
    }
}
