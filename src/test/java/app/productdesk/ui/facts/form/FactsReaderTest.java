package app.productdesk.ui.facts.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.productdesk.domain.Given;
import app.productdesk.domain.product.term.Months;
import app.productdesk.ui.common.text.Messages;
import app.productdesk.ui.facts.form.FactsForm.Field;
import app.productdesk.ui.facts.form.FactsReader.Read;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FactsReaderTest {

    private static final Messages MESSAGES =
            new Messages(Locale.ENGLISH, ZoneId.of("Europe/Amsterdam"));

    private final FactsReader reader = new FactsReader(MESSAGES, Given.T);

    @Test
    void readsWhatIsUnderstood() {
        var told = ((Read.Facts) reader.read(FactsForms.right())).told();

        assertThat(told.unitPrice()).isEqualTo(Money.parse("EUR 21.00"));
        assertThat(told.term().start()).isEqualTo(Instant.parse("2026-11-03T00:00:00Z"));
        assertThat(told.term().months()).isEqualTo(12);
        assertThat(told.account().taxRate()).isEqualByComparingTo("21");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pacific/Honolulu",
                "America/New_York",
                "Atlantic/Azores",
                "UTC",
                "Europe/Amsterdam",
                "Pacific/Auckland"
            })
    void meansTheSameDayWhereverTheOrganizationIs(String zone) {
        var messages = new Messages(Locale.ENGLISH, ZoneId.of(zone));
        var here = new FactsReader(messages, Instant.parse("2026-11-23T10:00:00Z"));
        for (LocalDate day : List.of(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 11, 3))) {
            FactsForm form = FactsForms.with(FactsForms.right(), "21", day, "EUR", "21.00");
            Instant start = ((Read.Facts) here.read(form)).told().term().start();

            assertThat(start.atZone(ZoneOffset.UTC).toLocalDate()).isEqualTo(day);
            assertThat(start.atZone(ZoneId.of(zone)).toLocalDate()).isEqualTo(day);
            assertThat(Months.after(start, 6).atZone(ZoneId.of(zone)).toLocalDate())
                    .isEqualTo(day.plusMonths(6));
        }
    }

    @Test
    void takesATermThatBeganThisMorning() {
        var messages = new Messages(Locale.ENGLISH, ZoneId.of("America/New_York"));
        Instant early = Instant.parse("2026-11-23T11:00:00Z");
        FactsForm form =
                FactsForms.with(
                        FactsForms.right(), "21", LocalDate.of(2026, 11, 23), "EUR", "21.00");

        Read read = new FactsReader(messages, early).read(form);

        assertThat(((Read.Facts) read).told().term().start()).isEqualTo(early);
    }

    @Test
    void saysOfEachEmptyFieldWhatItNeeds() {
        var read = (Read.Objections) reader.read(FactsForm.EMPTY);

        assertThat(read.objections()).containsOnlyKeys(Field.values());
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "21,     2026-11-03, EUR, 21.00,      -",
                "0,      2026-11-23, EUR, 0,          -",
                "100,    2011-01-01, USD, 1000000,    -",
                "5.5,    2026-11-03, JPY, 1200,       -",
                "7.7,    2026-11-03, KWD, 3.125,      -",
                "100.01, 2026-11-03, EUR, 21.00,      TAX_RATE",
                "-1,     2026-11-03, EUR, 21.00,      TAX_RATE",
                "2e1,    2026-11-03, EUR, 21.00,      TAX_RATE",
                "21,     2026-11-24, EUR, 21.00,      START",
                "21,     2010-12-31, EUR, 21.00,      START",
                "21,     2026-11-03, EUR, 21.005,     PRICE",
                "21,     2026-11-03, JPY, 12.50,      PRICE",
                "21,     2026-11-03, EUR, 1.500,      PRICE",
                "21,     2026-11-03, EUR, 1.000.00,   PRICE",
                "21,     2026-11-03, EUR, -5,         PRICE",
                "21,     2026-11-03, EUR, 1000000.01, PRICE",
                "21,     2026-11-03, EUR, =1+1,       PRICE",
            })
    void takesOnlyWhatCanBeMeant(
            String tax, LocalDate start, String currency, String price, Field wrong) {
        Read read = reader.read(FactsForms.with(FactsForms.right(), tax, start, currency, price));

        if (wrong == null) {
            assertThat(read).isInstanceOf(Read.Facts.class);
        } else {
            assertThat(((Read.Objections) read).objections()).containsOnlyKeys(wrong);
        }
    }
}
