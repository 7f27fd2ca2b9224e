package app.productdesk.adapter.exchange.intake;

import app.productdesk.domain.intake.FileReading.Listing;
import java.util.Optional;

/// What a file says of how much there is; see [app.productdesk.domain.intake.FileReading].
public record Size(Listing listing, Optional<Long> total) {

    /// The file says nothing of it.
    public static final Size UNTOLD = new Size(Listing.ALL, Optional.empty());
}
