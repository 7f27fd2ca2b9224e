package app.productdesk.adapter.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes instants so that their texts sort as they do: UTC, always nine decimals.
final class Instants {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'")
                    .withZone(ZoneOffset.UTC);

    private Instants() {}

    static String write(Instant instant) {
        return FORM.format(instant);
    }

    static Instant read(String written) {
        return Instant.parse(written);
    }
}
