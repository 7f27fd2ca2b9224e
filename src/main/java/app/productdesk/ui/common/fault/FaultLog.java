package app.productdesk.ui.common.fault;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes a fault to the log once, under a code that a person can read out.
public final class FaultLog {

    private static final Logger LOG = LoggerFactory.getLogger(FaultLog.class);

    private FaultLog() {}

    public static Fault record(Throwable cause) {
        var code = ThreadLocalRandom.current().nextInt(0x10000, 0x100000);
        var fault = new Fault("PD-" + Integer.toHexString(code).toUpperCase(Locale.ROOT), cause);
        LOG.error("Fault {}", fault.reference(), cause);
        return fault;
    }
}
