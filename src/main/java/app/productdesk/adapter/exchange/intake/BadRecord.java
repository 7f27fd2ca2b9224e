package app.productdesk.adapter.exchange.intake;

import app.productdesk.domain.intake.Trouble;

/// Thrown inside the reader where one record cannot be used; it is left out and the rest goes on.
public final class BadRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    public BadRecord(Trouble trouble) {
        super(trouble.kind().name(), null, false, false);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
