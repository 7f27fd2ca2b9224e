package app.productdesk.adapter.exchange.intake;

/// Thrown inside the reader, between two records, once the person asked to stop.
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Stopped() {
        super("stopped", null, false, false);
    }
}
