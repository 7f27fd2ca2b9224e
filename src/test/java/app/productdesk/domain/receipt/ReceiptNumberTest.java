package app.productdesk.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How receipts are numbered.
class ReceiptNumberTest {

    @ParameterizedTest
    @CsvSource({"2026, 1, 2026-0001", "2026, 9999, 2026-9999", "2027, 10000, 2027-10000"})
    void isReadAsItIsWritten(int year, int sequence, String written) {
        var number = new ReceiptNumber(year, sequence);

        assertThat(number).hasToString(written);
        assertThat(ReceiptNumber.parse(written)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-1",
                "2026-0000",
                "26-0001",
                "2026-0001 ",
                "x2026-0001",
                "2026-9999999999",
                "0999-0001"
            })
    void isNothingElse(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptNumber.parse(written));
    }

    @Test
    void isOrderedByYearThenSequence() {
        assertThat(
                        Stream.of("2027-0001", "2026-10000", "2026-9999", "2026-0002")
                                .map(ReceiptNumber::parse)
                                .sorted())
                .extracting(ReceiptNumber::toString)
                .containsExactly("2026-0002", "2026-9999", "2026-10000", "2027-0001");
    }
}
