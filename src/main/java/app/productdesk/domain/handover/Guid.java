package app.productdesk.domain.handover;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// Reads the ids that Microsoft gives to people, groups and products.
public final class Guid {

    private static final Pattern WRITTEN =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final UUID NONE = new UUID(0, 0);

    private Guid() {}

    /// The id in either case; absent where the text is anything else, or the id of nothing.
    /// Stricter than the platform, which takes `1-1-1-1-1` for one.
    public static Optional<UUID> of(String text) {
        return WRITTEN.matcher(text).matches()
                ? Optional.of(UUID.fromString(text)).filter(id -> !id.equals(NONE))
                : Optional.empty();
    }
}
