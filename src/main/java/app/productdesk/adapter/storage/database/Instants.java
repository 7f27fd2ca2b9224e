package app.productdesk.adapter.storage.database;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Writes instants so that their texts sort as they do: UTC, always nine decimals.
final class Instants {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'")
                    .withZone(ZoneOffset.UTC);

    private static final int LENGTH = "2026-11-23T10:00:00.000000000Z".length();

    private Instants() {}

    static String write(Instant instant) {
        return FORM.format(instant);
    }

    /// Reads by place: a large workspace has hundreds of thousands of them, and a formatter takes
    /// as long as all the rest.
    static Instant read(String written) {
        if (written.length() != LENGTH) {
            return Instant.parse(written); // a year of five digits
        }
        return LocalDateTime.of(
                        number(written, 0, 4),
                        number(written, 5, 7),
                        number(written, 8, 10),
                        number(written, 11, 13),
                        number(written, 14, 16),
                        number(written, 17, 19),
                        number(written, 20, 29))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String written, int from, int to) {
        return Integer.parseInt(written, from, to, 10);
    }
}
