package app.productdesk.domain.cancellation.check;

import static app.productdesk.domain.Bought.product;
import static app.productdesk.domain.Given.T;
import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.cancellation.rule.RefusalReason.NotStarted;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Row 3.
class StartCheckTest {

    @ParameterizedTest(name = "starts {0} from now: refused {1}")
    @CsvSource({"P30D, true", "PT0.000000001S, true", "PT0S, false", "-P1D, false"})
    void refusesBeforeTheStart(Duration ahead, boolean refused) {
        Instant start = T.plus(ahead);
        Given given = Given.that(product("P15").from(start));

        assertThat(given.refusal("P15", T).filter(new NotStarted(start)::equals).isPresent())
                .isEqualTo(refused);
    }
}
