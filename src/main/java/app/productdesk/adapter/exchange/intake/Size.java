package app.productdesk.adapter.exchange.intake;

import app.productdesk.domain.intake.FileReading.Reach;
import java.util.Optional;

/// What a file says of how much there is; see [app.productdesk.domain.intake.FileReading].
public record Size(Reach reach, Optional<Long> total) {

    /// The file says nothing of it.
    public static final Size UNTOLD = new Size(Reach.ALL, Optional.empty());
}
