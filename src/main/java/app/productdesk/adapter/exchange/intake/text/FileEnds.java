package app.productdesk.adapter.exchange.intake.text;

import app.productdesk.domain.intake.Trouble;
import app.productdesk.domain.intake.Trouble.Place;
import java.util.Optional;

/// Thrown inside the reader where a file cannot be read on; becomes a reading with that trouble.
public final class FileEnds extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Trouble trouble;

    public FileEnds(Trouble.Kind kind, String about) {
        this(new Trouble(Optional.empty(), kind, Excerpt.of(about)));
    }

    public FileEnds(Trouble.Kind kind, Place place, String about) {
        this(new Trouble(Optional.of(place), kind, Excerpt.of(about)));
    }

    private FileEnds(Trouble trouble) {
        super(trouble.kind().name(), null, false, false);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
