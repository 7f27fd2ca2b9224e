package app.productdesk.application.licensing.run;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.removal.protocol.Silence;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryAfterTest {

    @ParameterizedTest(name = "“{0}” is {1}")
    @CsvSource(
            textBlock =
                    """
                    0,                               PT0S
                    10,                              PT10S
                    ' 10 ',                          PT10S
                    2.5,                             PT2.5S
                    0.0001,                          PT0.001S
                    300,                             PT5M
                    'Mon, 23 Nov 2026 10:00:20 GMT', PT20S
                    'Mon, 23 Nov 2026 09:00:00 GMT', PT0S
                    'Thu, 31 Dec 2099 00:00:00 GMT', PT640814H
                    99999999,                        PT27777H46M39S
                    """)
    void readsWhatMakesSense(String header, Duration asked) {
        assertThat(RetryAfter.read(Optional.of(header), Given.T)).contains(asked);
    }

    @ParameterizedTest(name = "“{0}” says nothing")
    @CsvSource({
        "-5",
        "-0.5",
        "soon",
        "''",
        "'10 seconds'",
        "1e4000000000",
        "9999999999999999999999999",
        "NaN",
        "'Mon, 23 Nov'"
    })
    void leavesOutWhatDoesNot(String header) {
        assertThat(RetryAfter.read(Optional.of(header), Given.T)).isEmpty();
        assertThat(RetryAfter.read(Optional.empty(), Given.T)).isEmpty();
    }

    @Test
    void doublesTheWaitWhereNobodySays() {
        var silence = new Silence.Busy(Optional.of("-1"));
        assertThat(Backoff.after(silence, 0, Given.T)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Backoff.after(silence, 3, Given.T)).isEqualTo(Duration.ofSeconds(8));
        assertThat(Backoff.after(silence, 60, Given.T)).isEqualTo(Duration.ofSeconds(64));
        assertThat(Backoff.after(new Silence.Lost(), 2, Given.T)).isEqualTo(Duration.ofSeconds(4));
        assertThat(Backoff.after(new Silence.Busy(Optional.of("0")), 5, Given.T)).isPositive();
    }
}
