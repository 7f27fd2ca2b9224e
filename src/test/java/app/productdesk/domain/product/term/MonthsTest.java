package app.productdesk.domain.product.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Calendar months, counted from one start.
class MonthsTest {

    @ParameterizedTest(name = "{0} and {1} months: {2}")
    @CsvSource({
        "2026-01-31T10:00:00Z, 1,  2026-02-28T10:00:00Z",
        "2028-01-31T10:00:00Z, 1,  2028-02-29T10:00:00Z",
        "2026-01-31T10:00:00Z, 2,  2026-03-31T10:00:00Z",
        "2026-01-31T10:00:00Z, 3,  2026-04-30T10:00:00Z",
        "2026-02-28T10:00:00Z, 1,  2026-03-28T10:00:00Z",
        "2024-02-29T10:00:00Z, 12, 2025-02-28T10:00:00Z",
        "2024-02-29T10:00:00Z, 48, 2028-02-29T10:00:00Z",
        "2026-03-29T00:30:00Z, 7,  2026-10-29T00:30:00Z",
    })
    void clampToTheEndOfTheMonth(Instant start, int months, Instant end) {
        assertThat(Months.after(start, months)).isEqualTo(end);
    }

    @Test
    void countTheCyclesThatHaveBegun() {
        var random = new Random(31);
        for (int i = 0; i < 20_000; i++) {
            Instant start = Instant.ofEpochSecond(random.nextLong(4_000_000_000L));
            int cycle = 1 + random.nextInt(36);
            int cycles = random.nextInt(300);
            Instant begun = Months.after(start, cycles * cycle);

            assertThat(Months.cyclesBegun(start, cycle, begun)).isEqualTo(cycles);
            assertThat(Months.cyclesBegun(start, cycle, begun.minusNanos(1)))
                    .isEqualTo(Math.max(0, cycles - 1));
        }
    }
}
