package app.productdesk.adapter.storage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class InstantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-23T10:00:00.123456789Z",
                "2028-02-29T23:59:59.999999999Z",
                "1969-12-31T23:59:59.000000001Z",
                "0001-01-01T00:00:00Z",
                "-0044-03-15T12:00:00Z",
                "+12026-11-23T10:00:00Z",
                "1970-01-01T00:00:00Z"
            })
    void readsWhatItWrote(String instant) {
        assertThat(Instants.read(Instants.write(Instant.parse(instant))))
                .isEqualTo(Instant.parse(instant));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23T10:00:01Z", "2026-11-24T10:00:00Z", "2027-11-23T10:00:00Z"})
    void sortsAsInstantsDo(String later) {
        assertThat(Instants.write(Instant.parse(later)))
                .isGreaterThan(Instants.write(Instant.parse("2026-11-23T10:00:00.999999999Z")));
    }
}
